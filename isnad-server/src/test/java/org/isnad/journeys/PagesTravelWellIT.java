package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.reader.OpenConnection;
import org.isnad.reader.OpenConnection.Answer;
import org.isnad.web.Html;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How answers of every kind travel: what a checker of HTTP such as REDbot calls bad must not be found on any. */
@ExtendWith(OneServerOneBrowser.class)
final class PagesTravelWellIT {
    private static final List<String> CODINGS = List.of("identity", "gzip", "br");
    private static final Set<String> SAME_ON_304 =
            Set.of("cache-control", "content-location", "etag", "expires", "vary");
    private static final Set<String> CONTENT = Set.of("content-type", "content-encoding");
    private static final int LONGEST_ADDRESS = 8_192;

    /** Beside the pages that people look at. */
    private enum Other {
        FAVICON,
        FONT,
        STYLE,
        SCRIPT,
        PICTURE,
        SHORT_ADDRESS,
        API,
        API_DESCRIPTION,
        NEWSROOM,
        SIGN_IN,
        HEALTH,
        METRICS,
        NOWHERE;

        String on(DemoServer site) {
            return switch (this) {
                case FAVICON -> site.linkOn("/", "link[rel=icon]");
                case FONT -> site.linkOn("/", "link[rel=preload]");
                case STYLE -> site.linkOn("/", "link[rel=stylesheet]");
                case SCRIPT -> site.sourceOn("/", "script");
                case PICTURE -> site.sourceOn("/", ".card img");
                case SHORT_ADDRESS -> site.shortAddressOf(site.leadArticle());
                case API -> "/api/search?q=الحكومة";
                case API_DESCRIPTION -> "/api/openapi.yaml";
                case NEWSROOM -> "/newsroom";
                case SIGN_IN -> "/newsroom/sign-in";
                case HEALTH -> "/q/health";
                case METRICS -> "/q/metrics";
                case NOWHERE -> "/a/999999999";
            };
        }
    }

    private final DemoServer site;

    PagesTravelWellIT(DemoServer site) {
        this.site = site;
    }

    @BeforeAll
    static void givenBrotli() {
        Brotli4jLoader.ensureAvailability();
    }

    static Stream<Object> kinds() {
        return Stream.concat(Arrays.stream(PageType.values()), Arrays.stream(Other.values()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyAnswerKeepsTheRulesOfItsKind(Object kind) throws IOException {
        String path = path(kind);
        assertThat(path.length()).isLessThan(LONGEST_ADDRESS);
        try (OpenConnection connection = connection()) {
            for (String coding : CODINGS) {
                Answer whole = settled(connection, path, coding);
                try {
                    thenAllIsWell(connection, path, coding, whole);
                } catch (AssertionError e) {
                    Answer compressedMeanwhile = settled(connection, path, coding);
                    assertThat(compressedMeanwhile.fields().get("etag"))
                            .withFailMessage(e::toString)
                            .isNotEqualTo(whole.fields().get("etag"));
                    thenAllIsWell(connection, path, coding, compressedMeanwhile);
                }
            }
            thenRulesAreKept(asked(connection, "OPTIONS", path), "OPTIONS", path, "");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void codingsAreTheSameContentUnderTagsOfTheirOwn(Object kind) throws IOException {
        String path = path(kind);
        try (OpenConnection connection = connection()) {
            Answer plain = settled(connection, path, "identity");
            assertThat(plain.fields()).doesNotContainKey("content-encoding");
            for (String coding : List.of("gzip", "br", "gzip, br", "*", "gzip;q=0, identity")) {
                Answer coded = settled(connection, path, coding);
                assertThat(coded.status()).isEqualTo(plain.status());
                assertThat(coded.fields().get("vary"))
                        .as(coding)
                        .isEqualTo(plain.fields().get("vary"));
                assertThat(coded.fields().get("content-type"))
                        .isEqualTo(plain.fields().get("content-type"));
                boolean isCoded = coded.fields().containsKey("content-encoding");
                if (isCoded
                        && plain.fields().containsKey("etag")
                        && !plain.fields().get("etag").startsWith("W/")) {
                    assertThat(coded.fields().get("etag"))
                            .isNotEqualTo(plain.fields().get("etag"));
                }
                if (kind != Other.METRICS
                        && plain.status() == 200
                        && plain.fields().containsKey("etag")) {
                    assertThat(decoded(coded)).as("%s in %s", path, coding).isEqualTo(plain.bytes());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void olderProgramsGetNoChunks(Object kind) throws IOException {
        try (OpenConnection connection = connection()) {
            connection.send(
                    "GET %s HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip\r\nConnection: keep-alive\r\n\r\n"
                            .formatted(path(kind)));
            Answer answer = connection.read(true);
            assertThat(answer.fields()).doesNotContainKey("transfer-encoding");
        }
    }

    private void thenAllIsWell(OpenConnection connection, String path, String coding, Answer whole) throws IOException {
        thenRulesAreKept(whole, "GET", path, coding);
        thenHeadSaysTheSame(connection, path, coding, whole);
        thenConditionsHold(connection, path, coding, whole);
        thenAPartIsAPart(connection, path, coding, whole);
    }

    private void thenRulesAreKept(Answer answer, String method, String path, String coding) {
        assertThat(AnswerRules.brokenBy(answer, method.startsWith("GET")))
                .as("%s %s in %s: %d %s", method, path, coding, answer.status(), answer.lines())
                .isEmpty();
    }

    private void thenHeadSaysTheSame(OpenConnection connection, String path, String coding, Answer whole)
            throws IOException {
        connection.send(OpenConnection.request("HEAD", path, "Accept-Encoding: " + coding));
        Answer head = connection.read(false);
        assertThat(head.status()).as("HEAD %s", path).isEqualTo(whole.status());
        Map<String, String> expected = lasting(whole);
        Map<String, String> found = lasting(head);
        expected.keySet().removeAll(Set.of("transfer-encoding", "content-length"));
        if (found.containsKey("content-length") && whole.fields().containsKey("content-length")) {
            assertThat(found.get("content-length")).isEqualTo(whole.fields().get("content-length"));
        }
        found.keySet().removeAll(Set.of("transfer-encoding", "content-length"));
        if (!whole.fields().containsKey("surrogate-key")) {
            // What is only known while an answer is sent may be left out.
            expected.keySet().removeIf(name -> CONTENT.contains(name) && !found.containsKey(name));
        }
        assertThat(found).as("HEAD %s in %s", path, coding).isEqualTo(expected);
    }

    private void thenConditionsHold(OpenConnection connection, String path, String coding, Answer whole)
            throws IOException {
        String tag = whole.fields().get("etag");
        String date = whole.fields().get("last-modified");
        if (whole.status() != 200) {
            return;
        }
        if (tag != null) {
            Answer same = asked(connection, "GET", path, "Accept-Encoding: " + coding, "If-None-Match: " + tag);
            thenNothingHasChanged(same, path, coding, whole);
        }
        if (date != null) {
            Answer same = asked(connection, "GET", path, "Accept-Encoding: " + coding, "If-Modified-Since: " + date);
            thenNothingHasChanged(same, path, coding, whole);
        }
    }

    private void thenNothingHasChanged(Answer same, String path, String coding, Answer whole) {
        assertThat(same.status()).as("a condition on %s in %s", path, coding).isEqualTo(304);
        thenRulesAreKept(same, "GET with a condition", path, coding);
        for (String name : SAME_ON_304) {
            assertThat(same.fields().get(name))
                    .as("%s of %s", name, path)
                    .isEqualTo(whole.fields().get(name));
        }
    }

    private void thenAPartIsAPart(OpenConnection connection, String path, String coding, Answer whole)
            throws IOException {
        if (whole.status() != 200 || !"bytes".equals(whole.fields().get("accept-ranges"))) {
            return;
        }
        Answer part = asked(connection, "GET", path, "Accept-Encoding: " + coding, "Range: bytes=5-24");
        assertThat(part.status()).as("a part of %s in %s", path, coding).isEqualTo(206);
        thenRulesAreKept(part, "GET of a part", path, coding);
        assertThat(part.fields().get("content-encoding"))
                .isEqualTo(whole.fields().get("content-encoding"));
        assertThat(part.fields().get("content-range")).isEqualTo("bytes 5-24/" + whole.bytes().length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(whole.bytes(), 5, 25));
        for (String name : SAME_ON_304) {
            assertThat(part.fields().get(name))
                    .as("%s of %s", name, path)
                    .isEqualTo(whole.fields().get(name));
        }
    }

    /** Once pages are compressed and dated. */
    private static Answer settled(OpenConnection connection, String path, String coding) throws IOException {
        Answer answer = asked(connection, "GET", path, "Accept-Encoding: " + coding);
        for (int tries = 0; tries < 60 && !isSettled(answer, coding); tries++) {
            LockSupport.parkNanos(50_000_000);
            answer = asked(connection, "GET", path, "Accept-Encoding: " + coding);
        }
        return answer;
    }

    private static boolean isSettled(Answer answer, String coding) {
        boolean isFinishedPage = answer.fields().containsKey("surrogate-key") && answer.status() == 200;
        boolean isCoded = answer.fields().containsKey("content-encoding") || coding.contains("identity");
        return !isFinishedPage || (isCoded && answer.fields().containsKey("last-modified"));
    }

    private static Answer asked(OpenConnection connection, String method, String path, String... lines)
            throws IOException {
        connection.send(OpenConnection.request(method, path, lines));
        return connection.read(true);
    }

    /** Without what differs from one answer to the next. */
    private static Map<String, String> lasting(Answer answer) {
        Map<String, String> fields = new TreeMap<>(answer.fields());
        fields.keySet().removeAll(Set.of("date", "set-cookie"));
        return fields;
    }

    private static byte[] decoded(Answer answer) throws IOException {
        InputStream body = new ByteArrayInputStream(answer.bytes());
        return switch (answer.fields().getOrDefault("content-encoding", "")) {
            case "gzip" -> new GZIPInputStream(body).readAllBytes();
            case "br" -> new BrotliInputStream(body).readAllBytes();
            default -> answer.bytes();
        };
    }

    private OpenConnection connection() throws IOException {
        return new OpenConnection(URI.create(site.address()));
    }

    private String path(Object kind) {
        String path = kind instanceof PageType type ? type.on(site) : ((Other) kind).on(site);
        return Html.ascii(path).toString().replaceFirst("#.*", "");
    }
}
