package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.web.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReaderPagesTest extends ReaderTest {
    @Test
    void articlePageCarriesWhatTheArticleHas() {
        long id = givenArticle("كيف يؤثر المضيق في علاقة الجارتين؟", "قالت (Elena Voscari) إن **الأمر** محسوم.");

        Document page = page(address(id), 200);

        assertThat(page.selectXpath("//h1").text()).isEqualTo("كيف يؤثر المضيق في علاقة الجارتين؟");
        assertThat(page.text())
                .contains("إعداد", "رنا الشامي", "2021.09.13 - 11:42", "Facebook Share", "طباعة", "عودة للأعلى");
        assertThat(page.select("article bdi").eachText()).contains("Elena Voscari");
        assertThat(page.select("time").attr("datetime")).startsWith("2021-09-13T11:42");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .startsWith("https://example.org/a/" + id + "/%D9%83");
        assertThat(page.select("script:not([src]), [style], [onclick]")).isEmpty();
    }

    @Test
    void everyOtherAddressOfAnArticleLeadsToItsOwn() {
        long id = givenArticle("عنوان أول", "نص");
        String first = address(id);
        publishing.save(id, 1, content("عنوان ثان", "نص"), null);
        publishing.publish(id, null);

        assertThat(leadsTo("/a/" + id))
                .isEqualTo(Html.ascii("/a/" + id + "/عنوان-ثان").toString());
        assertThat(leadsTo(first))
                .isEqualTo(Html.ascii("/a/" + id + "/عنوان-ثان").toString());
    }

    @Test
    void draftsAreNotFoundAndWithdrawnArticlesAreGone() {
        long draft = publishing.start(content("مسودة لا تظهر", "نص"), null);
        long withdrawn = givenArticle("مقال سحب", "نص");
        publishing.withdraw(withdrawn);

        assertThat(page("/a/" + draft, 404).text()).contains("لم نجد");
        assertThat(page("/a/" + withdrawn, 410).text()).contains("سُحبت");
        assertThat(page("/", 200).text()).doesNotContain("مسودة لا تظهر").doesNotContain("مقال سحب");
    }

    @Test
    void aScheduledArticleAppearsWhenItsMomentHasCome() throws InterruptedException {
        long id = publishing.start(content("مقال الغد", "نص"), null);
        publishing.publish(id, Instant.now().plus(Duration.ofMillis(300)));

        assertThat(page("/a/" + id, 404)).isNotNull();
        Thread.sleep(400);
        publishing.publishDue();
        assertThat(page(
                                "/a/" + id + "/"
                                        + articles.find(id)
                                                .orElseThrow()
                                                .summary()
                                                .slug(),
                                200)
                        .text())
                .contains("مقال الغد");
    }

    @Test
    void readersSeeChangesOnlyWhenTheyArePublished() {
        long id = givenArticle("عنوان ثابت", "نص قديم");
        publishing.save(id, 1, content("عنوان ثابت", "نص جديد"), null);

        assertThat(page(address(id), 200).text()).contains("نص قديم").doesNotContain("نص جديد");
        publishing.publish(id, null);
        assertThat(page(address(id), 200).text()).contains("نص جديد");
    }

    @Test
    void correctionsStandOnThePage() {
        long id = givenArticle("مقال مصحح", "نص");
        publishing.correct(id, "ورد الرقم خطأ، والصواب 12.", null);

        assertThat(page(address(id), 200).text()).contains("التصويبات", "والصواب 12");
    }

    @Test
    void markupInTextIsText() {
        long id = givenArticle("<img src=x onerror=alert(1)> عنوان", "<script>alert(1)</script>");

        assertThat(page(address(id), 200).select("article script, article img")).isEmpty();
    }

    @Test
    void listingsShowTheirArticlesAndNothingBeyondTheLastPage() {
        long id = givenArticle("مقال القوائم", "نص");
        String section = articles.find(id).orElseThrow().summary().section().slug();

        assertThat(page("/section/" + section, 200).text()).contains("مقال القوائم");
        assertThat(page("/tag/وسم-أول", 200).text()).contains("مقال القوائم");
        assertThat(page("/day/2021/09/13", 200).text()).contains("مقال القوائم");
        assertThat(page(
                                articles.find(id)
                                        .orElseThrow()
                                        .summary()
                                        .authors()
                                        .getFirst()
                                        .href(),
                                200)
                        .text())
                .contains("مقال القوائم");
        List.of(
                        "/section/لا-شيء",
                        "/day/2021/02/31",
                        "/day/1999/01/01",
                        "/section/" + section + "?page=99",
                        "/day?page=x",
                        "/a/99999999",
                        "/nothing")
                .forEach(path ->
                        assertThat(page(path, 404).select("h1")).as(path).isNotEmpty());
    }

    @Test
    void theSheetForPrintingLeavesTheRestOut() {
        long id = givenArticle("مقال للطباعة", "نص الورقة");

        Document sheet = page("/a/" + id + "/print", 200);

        assertThat(sheet.text()).contains("مقال للطباعة", "نص الورقة", "https://example.org/a/" + id);
        assertThat(sheet.select("nav")).isEmpty();
        assertThat(sheet.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void everyAnswerTellsBrowsersWhatToRefuse() {
        HttpResponse<String> answer = get("/nothing-here");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    private Document page(String path, int status) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        return Jsoup.parse(answer.body());
    }

    private String leadsTo(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getRawPath();
    }
}
