package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.journeys.Patience.eventually;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.isnad.storage.Wire;
import org.isnad.web.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those who run a site are told by a server as it is installed. */
@ExtendWith(OneServerOneBrowser.class)
class ObservingJourneyIT {
    private static final int MORE_THAN_WAIT = 45_000;

    @Test
    void healthAndMetricsTellOfAnAbsenceAndOfItsEnd() {
        Wire wire = Wire.toPostgres();
        LoadedDemo.Copy demo = LoadedDemo.onPostgres();
        try (wire;
                DemoServer site =
                        DemoServer.start(demo.data(), Map.of("ISNAD_DATABASE_URL", wire.url(demo.database())))) {
            String article = site.leadArticle();
            assertThat(site.get(article).statusCode()).isEqualTo(200);
            thenAllIsWell(site);

            wire.cut();

            eventually(() -> site.metric("isnad_database_up") == 0);
            assertThat(new JsonObject(site.get("/q/health/live").body()).getString("status"))
                    .isEqualTo("UP");
            HttpResponse<String> ready = site.get("/q/health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(database(ready).getBoolean("answers")).isFalse();
            assertThat(database(ready).getString("awaySince")).isNotBlank();
            double stale = site.metric("isnad_edition_stale_seconds");
            eventually(() -> site.metric("isnad_edition_stale_seconds") >= stale + 1);
            assertThat(site.get("/q/metrics").body()).doesNotContain("isnad_events_behind{");
            double told = site.metric("isnad_edition_answers_total{way=\"stale\"}");
            assertThat(site.get(article).statusCode()).isEqualTo(200);
            assertThat(site.metric("isnad_edition_answers_total{way=\"stale\"}"))
                    .isEqualTo(told + 1);

            wire.mend();

            eventually(() -> site.metric("isnad_edition_stale_seconds") == 0);
            thenAllIsWell(site);
        }
    }

    @Test
    void anAnonymousLogKeepsNothingThatLeadsToAReader() {
        Path data = LoadedDemo.onSqlite();
        Map<String, String> settings = Map.of("ISNAD_ACCESS_LOG", "anonymous", "ISNAD_BEHIND_PROXY", "true");
        try (DemoServer site = DemoServer.start(data, settings)) {
            String article = Html.ascii(site.leadArticle()).toString();
            String fields = "X-Forwarded-For: 203.0.113.77\r\nUser-Agent: Mozilla/5.0 (very special phone)\r\n"
                    + "Referer: https://social.example/profile/ahmad?token=secret\r\n";
            exchange(
                    site,
                    "GET %s?reader=ahmad HTTP/1.1\r\nHost: localhost\r\n%s\r\n".formatted(article, fields),
                    "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n".formatted(article, fields),
                    "GET /search?q=secret HTTP/1.1\r\nHost: localhost\r\n%sConnection: close\r\n\r\n"
                            .formatted(fields));

            eventually(() -> logged(data).stream().anyMatch(line -> line.contains("/search")));

            assertThat(logged(data).stream().filter(line -> line.contains(" " + article + " ")))
                    .as("one by the server, one by the shortcut")
                    .hasSizeGreaterThanOrEqualTo(2)
                    .filteredOn(line -> line.startsWith("203.0.113.0 - - ["))
                    .hasSize(2)
                    .allMatch(line -> line.endsWith("\"https://social.example/\" \"Mozilla\""));
            assertThat(String.join("\n", logged(data)))
                    .doesNotContain("203.0.113.77", "ahmad", "secret", "special phone", "?");
        }
    }

    @Test
    void withoutBeingAskedNothingIsLogged(DemoServer site) {
        site.get("/");

        assertThat(site.data().resolve("logs").resolve("access.log")).doesNotExist();
        assertThat(site.metric("isnad_access_log_lost_total")).isZero();
    }

    @Test
    void linesThatTheDiskIsTooSlowForAreCountedAndTheLossIsToldOnce() throws IOException, InterruptedException {
        Path data = LoadedDemo.onSqlite();
        Path log = Files.createDirectories(data.resolve("logs")).resolve("access.log");
        assertThat(new ProcessBuilder("mkfifo", log.toString()).start().waitFor())
                .isZero();
        CountDownLatch mayRead = new CountDownLatch(1);
        Thread disk = Thread.ofPlatform().daemon().start(() -> readAll(log, mayRead));
        try (DemoServer site = DemoServer.start(data, Map.of("ISNAD_ACCESS_LOG", "full"))) {
            String request = "GET / HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\n\r\n";
            exchange(
                    site,
                    request.repeat(MORE_THAN_WAIT),
                    "GET / HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\nConnection: close\r\n\r\n");

            assertThat(site.metric("isnad_access_log_lost_total")).isBetween(1.0, (double) MORE_THAN_WAIT);
            assertThat(site.console().stream().filter(line -> line.contains("The access log loses lines")))
                    .hasSize(1);
            assertThat(site.get("/").statusCode()).isEqualTo(200);

            mayRead.countDown();
            double lost = site.metric("isnad_access_log_lost_total");
            eventually(() -> {
                site.get("/");
                LockSupport.parkNanos(100_000_000);
                return site.metric("isnad_access_log_lost_total") == lost;
            });
        }
        disk.join();
    }

    private static void thenAllIsWell(DemoServer site) {
        assertThat(site.metric("isnad_database_up")).isEqualTo(1);
        assertThat(site.metric("isnad_database_writable")).isEqualTo(1);
        assertThat(site.metric("isnad_edition_stale_seconds")).isZero();
        HttpResponse<String> ready = site.get("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(database(ready)).isEqualTo(new JsonObject("{\"answers\": true, \"takesWrites\": true}"));
    }

    private static JsonObject database(HttpResponse<String> ready) {
        return new JsonObject(ready.body())
                .getJsonArray("checks")
                .getJsonObject(1)
                .getJsonObject("data");
    }

    /** Sends all of it on one connection, and reads whatever comes until the server hangs up. */
    private static void exchange(DemoServer site, String... requests) {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(site.address()).getPort())) {
            Thread.ofVirtual().start(() -> {
                try {
                    OutputStream out = socket.getOutputStream();
                    for (String request : requests) {
                        out.write(request.getBytes(StandardCharsets.US_ASCII));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> logged(Path data) {
        try {
            return Files.readAllLines(data.resolve("logs").resolve("access.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readAll(Path pipe, CountDownLatch mayRead) {
        try (BufferedReader in = Files.newBufferedReader(pipe)) {
            mayRead.await();
            in.lines().forEach(_ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
