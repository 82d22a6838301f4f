package org.isnad.reader;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.isnad.RunningSite;
import org.isnad.arabic.Digits;
import org.isnad.article.ArticleContent;
import org.isnad.article.ArticleRepository;
import org.isnad.article.Byline;
import org.isnad.article.BylineRole;
import org.isnad.article.Placement;
import org.isnad.article.Publishing;
import org.isnad.article.WritingForm;
import org.isnad.publication.Language;
import org.isnad.publication.Masthead;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.web.Html;
import org.junit.jupiter.api.BeforeEach;

/** A running site with a publication, and articles when a test gives them. */
@QuarkusTest
@QuarkusTestResource(RunningSite.class)
@SuppressWarnings("NullAway.Init")
abstract class ReaderTest {
    static final Instant NOON = Instant.parse("2021-09-13T08:42:00Z");

    @Inject
    Masthead masthead;

    @Inject
    PublicationRepository publications;

    @Inject
    Publishing publishing;

    @Inject
    ArticleRepository articles;

    @TestHTTPResource("/")
    URI site;

    final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void givenPublication() {
        if (publications.find().isEmpty()) {
            masthead.set(new Publication(
                    "صحيفة الاختبار",
                    "شعار",
                    Language.ARABIC,
                    ZoneId.of("Asia/Riyadh"),
                    Digits.LATIN,
                    Publication.DEFAULT_DATE_PATTERN,
                    "https://example.org"));
            masthead.setSections(List.of("السياسة", "تحليلات"));
        }
    }

    long givenArticle(String title, String body) {
        long id = publishing.start(content(title, body), null);
        publishing.publish(id, NOON);
        return id;
    }

    /** Shares its tag with no other, so that no other comes to stand under it while a test looks. */
    long givenLonelyArticle(String title, String body) {
        return givenArticleAbout("وسم " + System.nanoTime(), title, body);
    }

    long givenArticleAbout(String tag, String title, String body) {
        long id = publishing.start(content(title, body, tag), null);
        publishing.publish(id, NOON);
        return id;
    }

    ArticleContent content(String title, String body) {
        return content(title, body, "وسم أول");
    }

    private ArticleContent content(String title, String body, String tag) {
        return new ArticleContent(
                Language.ARABIC,
                "ملف",
                title,
                "مقدمة المقال",
                publications.sections().getFirst().id(),
                List.of(new Byline(BylineRole.PREPARED, List.of("رنا الشامي"))),
                List.of(tag),
                WritingForm.read(body).body(),
                null,
                Placement.ORDINARY,
                false);
    }

    String address(long id) {
        return articles.find(id).orElseThrow().summary().href();
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(Html.ascii(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Once the second is over in which the page was made, and its date is told. */
    HttpResponse<String> getDated(String path, String... headers) {
        HttpResponse<String> page = get(path, headers);
        while (page.headers().firstValue("Last-Modified").isEmpty()) {
            LockSupport.parkNanos(50_000_000);
            page = get(path, headers);
        }
        return page;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lines are written a moment after their answers; fewer than wanted are what there is after some seconds. */
    static List<String> accessLog(Predicate<String> isMeant, int wanted) throws IOException, InterruptedException {
        Path file = Path.of(System.getProperty("isnad.data"), "logs", "access.log");
        List<String> lines = List.of();
        for (int tries = 0; tries < 100 && lines.size() < wanted; tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
            lines = Files.readAllLines(file).stream().filter(isMeant).toList();
        }
        return lines;
    }
}
