package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.web.Html;
import org.junit.jupiter.api.Test;

/** From the second request of a connection on, plain ones for finished pages are answered beside the server. */
@QuarkusTest
class ShortcutTest extends ReaderTest {
    private static final String BODY = "قالت الوزيرة إن الأمر محسوم.";
    private static final String SIGN_IN = "/newsroom/sign-in";
    /** The shortcut's answers end their head with it, the server's do not. */
    private static final String LAST_FIELD_OF_SHORTCUT = "Date";

    @Test
    void bothWaysAnswerTheSame() throws IOException {
        String path = address(givenLonelyArticle("طريقان إلى صفحة", BODY));
        getDated(path);
        String page = ascii(path);
        try (OpenConnection connection = new OpenConnection(site)) {
            OpenConnection.Answer byServer = connection.get(page);
            OpenConnection.Answer byShortcut = connection.get(page);

            assertThat(byServer.lastField()).isNotEqualTo(LAST_FIELD_OF_SHORTCUT);
            assertThat(byShortcut.lastField()).isEqualTo(LAST_FIELD_OF_SHORTCUT);
            assertThat(byShortcut.status()).isEqualTo(200);
            assertThat(undated(byShortcut)).isEqualTo(undated(byServer));
            assertThat(byShortcut.bytes()).isEqualTo(byServer.bytes());
        }
    }

    @Test
    void anAnswerByShortcutIsAsFreshAsAny() throws IOException {
        long id = givenLonelyArticle("قبل السحب", BODY);
        String page = ascii(address(id));
        try (OpenConnection connection = new OpenConnection(site)) {
            connection.get(page);
            assertThat(connection.get(page).status()).isEqualTo(200);

            publishing.withdraw(id);

            assertThat(connection.get(page).status()).isEqualTo(410);
        }
    }

    @Test
    void answersKeepTheOrderOfTheirRequests() throws IOException {
        String page = page("بالترتيب");
        try (OpenConnection connection = new OpenConnection(site)) {
            connection.get(page);
            connection.send(OpenConnection.request("GET", page)
                    + OpenConnection.request("GET", SIGN_IN)
                    + OpenConnection.request("GET", page)
                    + OpenConnection.request("GET", "/a/999999")
                    + OpenConnection.request("HEAD", page)
                    + OpenConnection.request("GET", page));

            assertThat(connection.read(true).text()).contains("بالترتيب");
            assertThat(connection.read(true).text()).contains("name=\"password\"");
            assertThat(connection.read(true).text()).contains("بالترتيب");
            assertThat(connection.read(true).status()).isEqualTo(404);
            assertThat(connection.read(false).fields()).containsKey("etag");
            assertThat(connection.read(true).text()).contains("بالترتيب");
        }
    }

    @Test
    void aBodyIsNeverTakenForARequest() throws IOException {
        String page = page("جسم الطلب");
        String hidden = OpenConnection.request("GET", SIGN_IN);
        try (OpenConnection connection = new OpenConnection(site)) {
            connection.get(page);
            connection.send(OpenConnection.request("GET", page, "Content-Length: " + hidden.length())
                    + hidden
                    + OpenConnection.request("GET", page, "Transfer-Encoding: chunked")
                    + "%x\r\n%s\r\n0\r\n\r\n".formatted(hidden.length(), hidden)
                    + OpenConnection.request("GET", "/a/999999"));

            assertThat(connection.read(true).text()).contains("جسم الطلب");
            assertThat(connection.read(true).text()).contains("جسم الطلب");
            assertThat(connection.read(true).status()).isEqualTo(404);
        }
    }

    @Test
    void conditionsRangesAndClosingAreTheServersBusiness() throws IOException {
        String page = page("شروط");
        try (OpenConnection connection = new OpenConnection(site)) {
            String tag = connection.get(page).fields().get("etag");

            assertThat(connection.get(page, "If-None-Match: " + tag).status()).isEqualTo(304);
            assertThat(connection.get(page, "Range: bytes=0-4").text()).isEqualTo("<!DOC");
            assertThat(connection.get(page, "Connection: keep-alive").status()).isEqualTo(200);
            assertThat(connection.get(page, "Connection: close").status()).isEqualTo(200);
            assertThat(connection.isClosedByServer()).isTrue();
        }
    }

    @Test
    void pagesThatTheServerCompressesStayInStep() throws IOException {
        String page = page("ضغط");
        try (OpenConnection connection = new OpenConnection(site)) {
            for (int i = 0; i < 3; i++) {
                assertThat(connection.get(page).fields()).doesNotContainKey("content-encoding");
            }
            OpenConnection.Answer zipped = connection.get(SIGN_IN, "Accept-Encoding: gzip");
            OpenConnection.Answer plain = connection.get(SIGN_IN);

            assertThat(zipped.fields()).containsEntry("content-encoding", "gzip");
            assertThat(zipped.unzipped()).contains("name=\"password\"");
            assertThat(plain.text()).contains("name=\"password\"");
        }
    }

    @Test
    void whoAsksForMuchAndReadsLateGetsAllOfIt() throws IOException, InterruptedException {
        int requests = 3_000;
        String page = page("قارئ بطيء");
        try (OpenConnection connection = new OpenConnection(site)) {
            connection.get(page);
            Thread asking = Thread.ofVirtual().start(() -> {
                try {
                    connection.send(OpenConnection.request("GET", page).repeat(requests));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            Thread.sleep(500);
            for (int i = 0; i < requests; i++) {
                assertThat(connection.read(true).text()).contains("قارئ بطيء");
            }
            asking.join();
        }
    }

    @Test
    void anyNumberOfRequestsAtOnceIsAnsweredOneAfterTheOther() throws IOException {
        int requests = 30_000;
        String page = page("طلبات كثيرة دفعة واحدة");
        try (OpenConnection connection = new OpenConnection(site)) {
            Thread.ofVirtual().start(() -> {
                try {
                    connection.send(OpenConnection.request("GET", page, "If-None-Match: *")
                            .repeat(requests));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            for (int i = 0; i < requests; i++) {
                assertThat(connection.read(true).status()).isEqualTo(304);
            }
        }
    }

    private String page(String title) {
        return ascii(address(givenLonelyArticle(title, BODY)));
    }

    private static String ascii(String path) {
        return Html.ascii(path).toString();
    }

    private static Map<String, String> undated(OpenConnection.Answer answer) {
        Map<String, String> fields = new TreeMap<>(answer.fields());
        fields.remove("date");
        return fields;
    }
}
