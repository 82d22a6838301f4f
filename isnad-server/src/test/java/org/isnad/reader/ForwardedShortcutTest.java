package org.isnad.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.web.Html;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who come over TLS or by way of a proxy are answered beside the server too, and known as by the server. */
@QuarkusTest
@QuarkusTestResource(value = OverTlsBehindProxy.class, restrictToAnnotatedClass = true)
@SuppressWarnings("NullAway.Init")
class ForwardedShortcutTest extends ReaderTest {
    private static final String SECURE = "strict-transport-security";
    private static final String LAST_FIELD_OF_SHORTCUT = "Date";

    @TestHTTPResource(value = "/", tls = true)
    URI secureSite;

    private String page = "";

    @BeforeEach
    void givenPage() {
        String path = address(givenLonelyArticle("من وراء وكيل", "قالت الوزيرة إن الأمر محسوم."));
        getDated(path);
        page = Html.ascii(path).toString();
    }

    @Test
    void overTlsBothWaysAnswerTheSame() throws IOException {
        try (OpenConnection connection = new OpenConnection(secureSite, OverTlsBehindProxy.sockets())) {
            OpenConnection.Answer byShortcut = bothWaysSame(connection);

            assertThat(byShortcut.fields()).containsKey(SECURE);
        }
    }

    @Test
    void overTlsWhoAsksForMuchGetsAllOfIt() throws IOException {
        int requests = 500;
        try (OpenConnection connection = new OpenConnection(secureSite, OverTlsBehindProxy.sockets())) {
            byte[] whole = connection.get(page).bytes();
            Thread.ofVirtual().start(() -> {
                try {
                    connection.send(OpenConnection.request("GET", page).repeat(requests));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            for (int i = 0; i < requests; i++) {
                assertThat(connection.read(true).bytes()).isEqualTo(whole);
            }
        }
    }

    @Test
    void aProxySaysWhoTheReaderIsAndHowTheyCame() throws IOException, InterruptedException {
        try (OpenConnection connection = new OpenConnection(site)) {
            OpenConnection.Answer secure =
                    bothWaysSame(connection, "X-Forwarded-For: 203.0.113.7, 10.0.0.1", "X-Forwarded-Proto: https");
            OpenConnection.Answer plain = bothWaysSame(connection, "X-Forwarded-For: 203.0.113.8");

            assertThat(secure.fields()).containsKey(SECURE);
            assertThat(plain.fields()).doesNotContainKey(SECURE);
        }
        assertThat(readersInTheLog("203.0.113.7", 2)).hasSize(2);
        assertThat(readersInTheLog("203.0.113.8", 2)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 2001:db8::7",
                "X-Forwarded-For: unknown",
                "X-Forwarded-For: 203.0.113.9:4711",
                "X-Forwarded-For: not an address\\\"",
                "X-Forwarded-Ssl: on"
            })
    void whatAProxySaysInOtherWaysTheServerReads(String field) throws IOException, InterruptedException {
        try (OpenConnection connection = new OpenConnection(site)) {
            connection.get(page);
            OpenConnection.Answer answer = connection.get(page, field);

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.lastField()).isNotEqualTo(LAST_FIELD_OF_SHORTCUT);
        }
        assertThat(readersInTheLog("127.0.0.1", 1)).isNotEmpty();
    }

    /** The first answer on a connection is the server's, those that follow are the shortcut's. */
    private OpenConnection.Answer bothWaysSame(OpenConnection connection, String... fields) throws IOException {
        OpenConnection.Answer byServer = connection.get(page, append(fields, "If-None-Match: \"other\""));
        OpenConnection.Answer byShortcut = connection.get(page, fields);
        assertThat(byServer.lastField()).isNotEqualTo(LAST_FIELD_OF_SHORTCUT);
        assertThat(byShortcut.lastField()).isEqualTo(LAST_FIELD_OF_SHORTCUT);
        assertThat(undated(byShortcut)).isEqualTo(undated(byServer));
        assertThat(byShortcut.bytes()).isEqualTo(byServer.bytes());
        return byShortcut;
    }

    private static String[] append(String[] fields, String last) {
        String[] all = new String[fields.length + 1];
        System.arraycopy(fields, 0, all, 0, fields.length);
        all[fields.length] = last;
        return all;
    }

    private static Map<String, String> undated(OpenConnection.Answer answer) {
        Map<String, String> fields = new TreeMap<>(answer.fields());
        fields.remove("date");
        return fields;
    }

    private List<String> readersInTheLog(String reader, int atLeast) throws IOException, InterruptedException {
        return accessLog(line -> line.startsWith(reader + " ") && line.contains(page), atLeast);
    }
}
