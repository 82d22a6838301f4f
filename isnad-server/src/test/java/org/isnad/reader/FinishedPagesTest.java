package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.isnad.publication.Publication;
import org.isnad.storage.EventLog;
import org.isnad.storage.Eventually;
import org.isnad.storage.SubjectKey;
import org.isnad.web.Html;
import org.junit.jupiter.api.Test;

/** How pages travel: conditions, ranges, codings, and how soon a change is seen. */
@QuarkusTest
class FinishedPagesTest extends ReaderTest {
    private static final String BODY = "قالت الوزيرة إن الأمر محسوم.";

    @Inject
    EventLog events;

    @Test
    void aReaderWhoHasThePageIsToldSoAndSentNothing() {
        String path = address(givenLonelyArticle("صفحة محفوظة", BODY));
        HttpResponse<String> first = getDated(path);

        HttpResponse<String> byTag = get(path, "If-None-Match", "\"other\", " + header(first, "ETag"));
        HttpResponse<String> byDate = get(path, "If-Modified-Since", header(first, "Last-Modified"));
        HttpResponse<String> changed =
                get(path, "If-None-Match", "\"other\"", "If-Modified-Since", header(first, "Last-Modified"));

        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byTag.body()).isEmpty();
        assertThat(header(byTag, "ETag")).isEqualTo(header(first, "ETag"));
        assertThat(header(byTag, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(header(byTag, "Cache-Control")).isEqualTo(header(first, "Cache-Control"));
        assertThat(byDate.statusCode()).isEqualTo(304);
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void datesInTheOlderFormsOfTheStandardCountToo() {
        String path = address(givenLonelyArticle("تواريخ قديمة الصورة", BODY));

        assertThat(get(path, "If-Modified-Since", "Sunday, 06-Nov-94 08:49:37 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(path, "If-Modified-Since", "Fri Nov  6 08:49:37 2048").statusCode())
                .isEqualTo(304);
    }

    @Test
    void whoComesBackWithADateIsNeverToldThatAChangedPageIsTheSame() {
        long id = givenLonelyArticle("نسخ متتالية", BODY);
        for (int version = 1; version <= 40; version++) {
            HttpResponse<String> before = get(address(id));
            String text = "نسخ" + "و".repeat(version) + "ة";
            publishing.save(id, version, content("نسخ متتالية", text), null);
            publishing.publish(id, NOON);

            HttpResponse<String> after = get(address(id), "If-Modified-Since", header(before, "Date"));

            assertThat(after.statusCode()).isEqualTo(200);
            assertThat(after.body()).contains(text);
            if (!header(before, "Last-Modified").isEmpty()) {
                assertThat(get(address(id), "If-Modified-Since", header(before, "Last-Modified"))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
        HttpResponse<String> dated = getDated(address(id));
        assertThat(httpDate(header(dated, "Last-Modified"))).isBeforeOrEqualTo(httpDate(header(dated, "Date")));
        assertThat(get(address(id), "If-Modified-Since", header(dated, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
    }

    private static ZonedDateTime httpDate(String field) {
        return ZonedDateTime.parse(field, DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    @Test
    void whoWantsOnlyTheBytesTheyKnowIsToldWhenTheseAreOthers() {
        String path = address(givenLonelyArticle("بايتات معروفة", BODY));
        HttpResponse<String> first = getDated(path);

        assertThat(get(path, "If-Match", header(first, "ETag")).statusCode()).isEqualTo(200);
        assertThat(get(path, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
        assertThat(get(path, "If-Unmodified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")
                        .statusCode())
                .isEqualTo(412);
        assertThat(get(path, "If-Unmodified-Since", header(first, "Last-Modified"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headSaysWhatGetWouldWithoutSendingIt() {
        String path = address(givenLonelyArticle("رأس الصفحة", BODY));
        HttpResponse<String> whole = get(path);

        HttpResponse<String> head =
                send(HttpRequest.newBuilder(site.resolve(Html.ascii(path))).HEAD());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length")).isEqualTo(header(whole, "Content-Length"));
        assertThat(header(head, "ETag")).isEqualTo(header(whole, "ETag"));
    }

    @Test
    void aRangeIsSentAloneAndOnlyOfTheBytesItWasAskedOf() {
        String path = address(givenLonelyArticle("جزء من صفحة", BODY));
        HttpResponse<String> whole = get(path);

        HttpResponse<String> part = get(path, "Range", "bytes=0-14", "If-Range", header(whole, "ETag"));
        HttpResponse<String> ofOthers = get(path, "Range", "bytes=0-14", "If-Range", "\"other\"");
        HttpResponse<String> behind = get(path, "Range", "bytes=99999999-");

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("<!DOCTYPE html>");
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 0-14/" + header(whole, "Content-Length"));
        assertThat(ofOthers.statusCode()).isEqualTo(200);
        assertThat(behind.statusCode()).isEqualTo(416);
    }

    @Test
    void inventedParametersAreTheSamePage() {
        String path = address(givenLonelyArticle("معلمات مخترعة", BODY));

        HttpResponse<String> plain = get(path);
        HttpResponse<String> decorated = get(path + "?utm_source=x&fbclid=" + System.nanoTime());

        assertThat(decorated.statusCode()).isEqualTo(200);
        assertThat(header(decorated, "ETag")).isEqualTo(header(plain, "ETag"));
    }

    @Test
    void everyCodingHasItsOwnEntityTag() throws InterruptedException {
        String path = address(givenLonelyArticle("ترميزات", BODY));
        String identity = header(get(path), "ETag");

        HttpResponse<String> brotli = whenPressed(path, "br");
        HttpResponse<String> gzip = get(path, "Accept-Encoding", "gzip");

        assertThat(header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(header(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(brotli, "ETag")).isNotEqualTo(header(gzip, "ETag")).isNotEqualTo(identity);
    }

    @Test
    void whatIsPublishedStandsOnEveryPageAtOnce() {
        String path = address(givenNewestArticle("عنوان أول للعدد"));
        assertThat(get("/").body()).contains("عنوان أول للعدد");
        assertThat(get("/day").body()).contains("عنوان أول للعدد");

        String later = address(givenNewestArticle("عنوان ثان للعدد"));

        assertThat(get("/").body()).contains("عنوان ثان للعدد");
        assertThat(get("/day").body()).contains("عنوان ثان للعدد");
        assertThat(get(later).body()).contains("عنوان ثان للعدد");
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void aWithdrawnArticleIsGoneFromEveryPageAtOnce() {
        long id = givenNewestArticle("خبر يُسحب حالاً");
        String path = address(id);
        assertThat(get("/").body()).contains("خبر يُسحب حالاً");
        assertThat(get(path).statusCode()).isEqualTo(200);

        publishing.withdraw(id);

        assertThat(get(path).statusCode()).isEqualTo(410);
        assertThat(get("/").body()).doesNotContain("خبر يُسحب حالاً");
    }

    @Test
    void aNewTaglineStandsOnEveryPageAtOnce() {
        String path = address(givenArticle("تحت شعار جديد", BODY));
        get(path);
        Publication before = publications.find().orElseThrow();

        masthead.set(new Publication(
                before.name(),
                "شعار جديد تماماً",
                before.language(),
                before.zone(),
                before.digits(),
                before.datePattern(),
                before.address()));

        assertThat(get(path).body()).contains("شعار جديد تماماً");
        assertThat(get("/").body()).contains("شعار جديد تماماً");
    }

    @Test
    void aPageNamesItsSubjectsToCachesBeforeIt() {
        long id = givenArticle("مفاتيح الموضوع", BODY);

        HttpResponse<String> page = get(address(id));

        assertThat(header(page, "Surrogate-Key").split(" ")).contains("article:" + id, "publication:1");
        assertThat(header(page, "Cache-Tag").split(",")).contains("article:" + id);
    }

    @Test
    void aNewNeighbourChangesTheArticlesPageAndNoListInWhichItStands() {
        String tag = "جوار " + System.nanoTime();
        long older = givenArticleAbout(tag, "الجار الأول", BODY);
        assertThat(get(address(older)).body()).doesNotContain("الجار الثاني");
        long before = events.lastId();

        givenArticleAbout(tag, "الجار الثاني", BODY);

        Eventually.within(
                Duration.ofSeconds(15), () -> get(address(older)).body().contains("الجار الثاني"));
        assertThat(events.after(before, 100))
                .filteredOn(event -> event.kind().equals("article.neighbours-changed"))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.keys()).extracting(SubjectKey::kind).containsOnly("related"));
        assertThat(header(get(address(older)), "Surrogate-Key")).contains("related:" + older);
        assertThat(header(get("/section/السياسة"), "Surrogate-Key")).doesNotContain("related:");
    }

    @Test
    void anUnfinishedAddressLeadsOnAndAnUnknownOneSaysSo() {
        long id = givenArticle("عنوان قصير", BODY);

        assertThat(get("/a/" + id).statusCode()).isEqualTo(301);
        assertThat(URI.create(header(get("/a/" + id), "Location")).getPath()).isEqualTo(address(id));
        assertThat(get("/a/999999999").statusCode()).isEqualTo(404);
        assertThat(get("/section/لا-قسم").statusCode()).isEqualTo(404);
        assertThat(get("/day/2021/13/45").statusCode()).isEqualTo(404);
        assertThat(get("/?page=2").statusCode()).isEqualTo(200);
        assertThat(get("/day?page=0").statusCode()).isEqualTo(404);
    }

    /** Newer than what other tests leave on the site, so that it stands on the front page. */
    private long givenNewestArticle(String title) {
        long id = publishing.start(content(title, BODY), null);
        publishing.publish(id, Instant.now());
        return id;
    }

    private HttpResponse<String> whenPressed(String path, String coding) throws InterruptedException {
        for (int tries = 0; tries < 200; tries++) {
            HttpResponse<String> page = get(path, "Accept-Encoding", coding);
            if (page.headers()
                    .firstValue("Content-Encoding")
                    .filter(coding::equals)
                    .isPresent()) {
                return page;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never came in " + coding);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
