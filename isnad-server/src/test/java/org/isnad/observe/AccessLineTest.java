package org.isnad.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccessLineTest {
    private static final Instant MOMENT = Instant.parse("2021-09-13T08:42:00Z");
    private static final String TIME = "\\[13/Sep/2021:\\d\\d:\\d\\d:00 [+-]\\d{4}]";

    @Test
    void toString_isTheCombinedLogFormat() {
        assertThat(line("203.0.113.77", "/a/12?page=2", "https://example.org/x?q=1", "Mozilla/5.0 (X11; Linux)")
                        .toString())
                .matches("203\\.0\\.113\\.77 - - " + TIME + " \"GET /a/12\\?page=2 HTTP/1\\.1\" 200 1234 "
                        + "\"https://example\\.org/x\\?q=1\" \"Mozilla/5\\.0 \\(X11; Linux\\)\"");
    }

    @Test
    void toString_withNothingSent_hasDashes() {
        assertThat(new AccessLine("::1", MOMENT, "HEAD", "/", "HTTP/1.1", 304, 0, null, null).toString())
                .endsWith("\"HEAD / HTTP/1.1\" 304 - \"-\" \"-\"");
    }

    @Test
    void toString_ofWhatWouldEndAFieldOrLine_escapesIt() {
        String line = line("unknown host\n", "/\"\r\n1.2.3.4 - -", "\u001b[31mred", "قارئ\\ \u00ff")
                .toString();

        assertThat(line)
                .startsWith("unknown_host\\x0a - - ")
                .contains("\"GET /\\\"\\x0d\\x0a1.2.3.4 - - HTTP/1.1\"")
                .contains("\"\\x1b[31mred\"")
                .contains("\\xd9\\x82")
                .endsWith("\\\\ \\xff\"");
        assertThat(line.chars()).allMatch(c -> c >= ' ' && c < 0x7F);
    }

    @Test
    void anonymous_keepsTheNetworkThePathAndTheKindOfProgram() {
        assertThat(line("203.0.113.77", "/a/12?q=secret", "https://example.org/search?q=secret", "curl/8.1 (me)")
                        .anonymous()
                        .toString())
                .startsWith("203.0.113.0 - - ")
                .contains("\"GET /a/12 HTTP/1.1\"")
                .endsWith("\"https://example.org/\" \"curl\"");
        assertThat(line("2001:db8:1234:5678::9", "/", null, null).anonymous().reader())
                .isEqualTo("2001:db8:1234:0:0:0:0:0");
        assertThat(line("::ffff:203.0.113.77", "/", null, null).anonymous().reader())
                .isEqualTo("203.0.113.0");
        assertThat(line("reader.example.org", "/", "not an address", null).anonymous())
                .extracting(AccessLine::reader, AccessLine::referrer)
                .containsExactly("-", null);
    }

    private static AccessLine line(String reader, String uri, @Nullable String referrer, @Nullable String program) {
        return new AccessLine(reader, MOMENT, "GET", uri, "HTTP/1.1", 200, 1234, referrer, program);
    }
}
