package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.isnad.observe.ShownMetrics;
import org.isnad.web.Html;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those who run a site, and the caches before it, are told. */
@QuarkusTest
@QuarkusTestResource(value = EverythingObserved.class, restrictToAnnotatedClass = true)
@SuppressWarnings("NullAway.Init")
class ObservedSiteTest extends ReaderTest {
    private static final String BODY = "قالت الوزيرة إن الأمر محسوم.";

    private static Receiver cache;

    private final HttpClient plainBrowser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    static void givenCache() throws IOException {
        cache = new Receiver(EverythingObserved.port("isnad.purge-url"));
    }

    @AfterAll
    static void closeCache() {
        cache.close();
    }

    @Test
    void healthSaysThatTheSiteLivesAndCanServe() {
        JsonObject live = new JsonObject(get("/q/health/live").body());
        HttpResponse<String> ready = get("/q/health/ready");

        assertThat(live.getString("status")).isEqualTo("UP");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(new JsonObject(ready.body()).getJsonArray("checks")).isEqualTo(new JsonArray("""
                        [{"name": "edition", "status": "UP"},
                         {"name": "database", "status": "UP", "data": {"answers": true, "takesWrites": true}}]
                        """));
    }

    @Test
    void metricsAreForThisMachineAndWhoeverHasTheToken() {
        String token = "Bearer " + EverythingObserved.METRICS_TOKEN;

        assertThat(get("/q/metrics").statusCode()).isEqualTo(200);
        HttpResponse<String> throughProxy = get("/q/metrics", "X-Forwarded-For", "127.0.0.1");
        assertThat(throughProxy.statusCode()).isEqualTo(404);
        assertThat(throughProxy.body()).contains("<!DOCTYPE html>").doesNotContain("isnad_");
        assertThat(get("/q/metrics", "Forwarded", "for=1.2.3.4", "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/q/metrics", "X-Real-IP", "1.2.3.4", "Authorization", token)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void metricsCountEveryAnswerByItsWay() throws IOException, InterruptedException {
        String path = address(givenLonelyArticle("مقال محصى", BODY));
        double renderedBefore = metric("isnad_edition_answers_total{way=\"rendered\"}");
        double renderingsBefore = metric("isnad_edition_render_seconds_count");
        double shortcutBefore = metric("isnad_edition_answers_total{way=\"shortcut\"}");
        double memoryBefore = metric("isnad_edition_answers_total{way=\"memory\"}");

        getPlainly(path + "?page=2");
        assertThat(metric("isnad_edition_answers_total{way=\"rendered\"}")).isEqualTo(renderedBefore + 1);
        getPlainly(path);
        get(path);
        getPlainly(path);

        assertThat(metric("isnad_edition_render_seconds_count")).isGreaterThan(renderingsBefore);
        assertThat(metric("isnad_edition_answers_total{way=\"shortcut\"}")).isGreaterThan(shortcutBefore);
        assertThat(metric("isnad_edition_answers_total{way=\"memory\"}")).isGreaterThan(memoryBefore);
        assertThat(metric("isnad_edition_pages")).isPositive();
        assertThat(metric("isnad_edition_memory_bytes")).isPositive();
        assertThat(metric("isnad_edition_stale_seconds")).isZero();
        assertThat(metric("isnad_database_up")).isEqualTo(1);
        assertThat(metric("isnad_events_behind{consumer=\"edition\"}")).isZero();
        assertThat(get("/q/metrics").body()).contains("isnad_events_behind{consumer=\"cache-purge\"}", "jvm_memory");
    }

    @Test
    void everyAnswerIsOneLineOfTheAccessLog() throws IOException, InterruptedException {
        String path = address(givenLonelyArticle("مقال في السجل", BODY));
        double shortcutBefore = metric("isnad_edition_answers_total{way=\"shortcut\"}");

        int size = getPlainly(path).body().length;
        getPlainly(path);
        getPlainly(path);
        get("/no-such-page-in-the-log", "User-Agent", "A \"quoted\" reader", "Referer", "https://example.org/");

        assertThat(metric("isnad_edition_answers_total{way=\"shortcut\"}")).isGreaterThan(shortcutBefore);
        List<String> unknown = logged("/no-such-page-in-the-log", 1);
        assertThat(unknown.getFirst())
                .startsWith("127.0.0.1 - - [")
                .containsPattern("\"GET /no-such-page-in-the-log HTTP/[12]\\.[01]\" 404 \\d+ ")
                .endsWith("\"https://example.org/\" \"A \\\"quoted\\\" reader\"");
        assertThat(logged("GET " + Html.ascii(path) + " ", 3))
                .allMatch(line -> line.contains("HTTP/1.1\" 200 " + size + " \"-\" \"Java-http-client/"));
    }

    @Test
    void whatIsPublishedIsTraced() throws IOException, InterruptedException {
        try (Receiver collector = new Receiver(EverythingObserved.port("isnad.otlp-endpoint"))) {
            String path = address(givenLonelyArticle("مقال متتبع", BODY));
            get(path);
            get("/newsroom/sign-in?token=never-told");

            for (String span :
                    List.of("Publishing.publish", "render /a", "article.published", "GET /newsroom/sign-in", "isnad")) {
                assertThat(collector.await(one -> one.body().contains(span)).path())
                        .isEqualTo("/v1/traces");
            }
            assertThat(collector.received()).noneMatch(one -> one.body().contains("never-told"));
        }
    }

    @Test
    void theCacheIsToldOfEveryChangeAlsoOfThoseItMissed() throws IOException, InterruptedException {
        cache.answerWith(503);
        long missed = givenLonelyArticle("مقال والمخبأ غائب", BODY);
        cache.await(one -> one.isAbout("article:" + missed));
        int before = cache.received().size();
        cache.answerWith(204);
        long later = givenLonelyArticle("مقال والمخبأ حاضر", BODY);

        Receiver.Received told = cache.await(one -> one.isAbout("article:" + later));
        List<String> keys = List.of(told.surrogateKey().split(" "));
        assertThat(told.path()).isEqualTo("/purge");
        assertThat(told.authorization()).isEqualTo("Bearer " + EverythingObserved.PURGE_TOKEN);
        assertThat(new JsonObject(told.body()).getJsonArray("tags")).isEqualTo(new JsonArray(keys));
        assertThat(keys).contains("front:1").hasSizeLessThanOrEqualTo(30);
        assertThat(cache.received().stream().skip(before)).anyMatch(one -> one.isAbout("article:" + missed));
    }

    /** By HTTP/1.1, so that the answer can be given beside the decoder. */
    private HttpResponse<byte[]> getPlainly(String path) throws IOException, InterruptedException {
        return plainBrowser.send(
                HttpRequest.newBuilder(site.resolve(Html.ascii(path))).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private double metric(String name) {
        return ShownMetrics.value(get("/q/metrics").body(), name);
    }

    private static List<String> logged(String text, int times) throws IOException, InterruptedException {
        List<String> lines = accessLog(line -> line.contains(text), times);
        assertThat(lines).hasSize(times);
        return lines;
    }
}
