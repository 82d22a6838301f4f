package org.isnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.isnad.RunningSite;
import org.isnad.article.ArticleState;
import org.isnad.newsroom.Browser.Page;
import org.isnad.web.Html;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningSite.class)
class ArticleJourneysTest extends NewsroomTest {
    @Test
    void anEditorPublishesAndReadersRead() {
        Browser editor = givenEditor();
        Form form = givenNewArticle(editor, "كيف يؤثر المضيق في علاقة الجارتين؟")
                .type("role", "PREPARED")
                .type("people", "ليان الصيرفي، كريم الشاطر")
                .type("tags", "المضيق، اقتصاد")
                .type("standfirst", "مقدمة");

        Page saved = editor.submits(form.press("حفظ ونشر"));

        assertThat(editor.follows(saved).html().select(".notice").text()).contains("نُشرت");
        Page read = new Browser(site).opens(publicAddress(number(saved)));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).contains("إعداد", "ليان الصيرفي", "كريم الشاطر", "المضيق", "الأمر محسوم");
    }

    @Test
    void aDraftMayBeEmptyButMayNotBePublishedSo() {
        Browser editor = givenEditor();
        Page draft = editor.submits(givenNewArticle(editor, "عنوان بلا متن").type("body", ""));
        assertThat(draft.status()).isEqualTo(303);
        Page form = editor.follows(draft);

        thenFieldSays(editor.submits(form.form(ARTICLE).press("حفظ ونشر")), "body", "بلا متن");
        thenFieldSays(editor.submits(form.form(".after-form form")), "body", "بلا متن");
        assertThat(state(number(draft))).isEqualTo(ArticleState.DRAFT);
    }

    @Test
    void aMomentToComeSchedules() {
        Browser editor = givenEditor();

        Page page = editor.submits(givenNewArticle(editor, "مقال الغد")
                .type("date", "٢٠٩٩-٠١-٠٢")
                .type("time", "08:30")
                .press("حفظ ونشر"));

        assertThat(page.ledTo()).contains("done=scheduled");
        assertThat(state(number(page))).isEqualTo(ArticleState.SCHEDULED);
        Page form = editor.follows(page);
        assertThat(form.html().select("#date").val()).isEqualTo("2099-01-02");
        assertThat(form.html().select("#time").val()).isEqualTo("08:30");
    }

    @Test
    void aWithdrawnArticleIsGoneForReadersAndKeptForTheDesk() {
        Browser editor = givenEditor();
        long id = givenPublished(editor, "مقال يُسحب");
        String address = publicAddress(id);

        Page ask = editor.opens("/newsroom/articles/" + id + "/withdraw");
        editor.submits(ask.form("main form"));

        assertThat(new Browser(site).opens(address).status()).isEqualTo(410);
        assertThat(editor.opens("/newsroom/articles/" + id).text()).contains("مسحوبة");
    }

    @Test
    void twoEditorsNeverOverwriteOneAnotherSilently() {
        Browser first = givenEditor();
        Browser second = givenEditor();
        long id = givenPublished(first, "عنوان أول");
        Form opened = second.opens("/newsroom/articles/" + id).form(ARTICLE);
        first.submits(first.opens("/newsroom/articles/" + id).form(ARTICLE).type("title", "عنوان الأولى"));

        Page conflict = second.submits(opened.type("title", "عنوان الثانية").type("body", "نص الثانية"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.html().select("#conflict").text()).contains("رنا الشامي", "النسخة 2");
        assertThat(conflict.html().select("#title").val()).isEqualTo("عنوان الثانية");
        assertThat(conflict.html().select("#body").val()).isEqualTo("نص الثانية");
        assertThat(second.submits(conflict.form(ARTICLE)).status()).isEqualTo(303);
        assertThat(second.opens("/newsroom/articles/" + id + "/revisions").text())
                .contains("عنوان الأولى", "عنوان الثانية");
    }

    @Test
    void anOldRevisionIsLookedAtAndGoneOnFrom() {
        Browser editor = givenEditor();
        long id = givenPublished(editor, "النص القديم");
        editor.submits(editor.opens("/newsroom/articles/" + id).form(ARTICLE).type("title", "النص الجديد"));

        assertThat(editor.opens("/newsroom/articles/" + id + "/revisions/1").text())
                .contains("النص القديم");
        Page restored = editor.opens("/newsroom/articles/" + id + "?from=1");
        assertThat(restored.html().select("#title").val()).isEqualTo("النص القديم");
        assertThat(editor.submits(restored.form(ARTICLE)).status()).isEqualTo(303);
        assertThat(editor.opens("/newsroom/articles/" + id)
                        .html()
                        .select("#title")
                        .val())
                .isEqualTo("النص القديم");
    }

    @Test
    void aCorrectionStandsWithTheArticle() {
        Browser editor = givenEditor();
        long id = givenPublished(editor, "مقال فيه خطأ");
        Page page = editor.opens("/newsroom/articles/" + id + "/corrections");

        thenFieldSays(editor.submits(page.form("main form").type("text", " ")), "text", "فارغاً");
        editor.submits(page.form("main form").type("text", "ورد أن الجلسة الأحد، والصواب الاثنين."));

        assertThat(new Browser(site).opens(publicAddress(id)).text()).contains("والصواب الاثنين");
    }

    @Test
    void aPreviewShowsWhatIsTypedAndStoresNothing() {
        Browser editor = givenEditor();
        int before = storedArticles();

        Page page = editor.submits(givenNewArticle(editor, "عنوان قيد الكتابة")
                .type("body", "## عنوان فرعي\n\nفقرة <script>alert(1)</script>")
                .press("معاينة"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("article h2").text()).isEqualTo("عنوان فرعي");
        assertThat(page.html().select("article script")).isEmpty();
        assertThat(storedArticles()).isEqualTo(before);
    }

    @Test
    void theListIsFilteredByWordsAndState() {
        Browser editor = givenEditor();
        givenPublished(editor, "المنارة القديمة تعود");
        editor.submits(givenNewArticle(editor, "المنارة القديمة مسودة"));

        Page all = editor.opens("/newsroom?words=%D8%A7%D9%84%D9%85%D9%86%D8%A7%D8%B1%D8%A9");
        Page drafts = editor.opens("/newsroom?state=draft&words=%D8%A7%D9%84%D9%85%D9%86%D8%A7%D8%B1%D8%A9");

        assertThat(all.html().select(".row-title").eachText()).hasSize(2);
        assertThat(drafts.html().select(".row-title").eachText()).containsExactly("المنارة القديمة مسودة");
    }

    private ArticleState state(long id) {
        return articles.find(id).orElseThrow().summary().state();
    }

    private String publicAddress(long id) {
        return Html.ascii(articles.find(id).orElseThrow().summary().href()).toString();
    }
}
