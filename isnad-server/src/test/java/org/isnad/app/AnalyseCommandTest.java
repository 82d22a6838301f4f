package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyseCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "الجسر يفتح غدا\nقال وزير النقل رامي الزهراوي إن الجسر سيفتح غدا.";
    private static final String PAGE = """
            <!doctype html><html><head><title>الموقع</title>
            <meta property="article:published_time" content="2024-05-06T10:00:00Z"><style>p { color: red }</style></head>
            <body><nav>قال الموقع: اشترك الآن</nav><article><h1>الجسر يفتح غدا</h1>
            <p>قال <b>وزير</b> النقل
            رامي الزهراوي إن الجسر   سيفتح غدا.</p><script>x("قال")</script></article></body></html>
            """;

    @TempDir
    Path temp = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aReportNamesTheSpeakerAndWhatWasSaid() throws Exception {
        assertThat(run("analyse", file("a.txt", TEXT))).isZero();
        assertThat(out.toString()).contains("رامي الزهراوي", "الجسر سيفتح غدا", "وزير النقل");
    }

    @Test
    void everyTextInTheJsonIsTheSliceOfTheGivenText() throws Exception {
        assertThat(run("analyse", "--json", file("a.txt", TEXT))).isZero();
        JsonNode findings = JSON.readTree(out.toString());
        assertThat(findings.has("text")).isFalse();
        assertThat(findings.at("/statements/0/speaker/name").asText()).isEqualTo("رامي الزهراوي");
        thenEveryTextIsASliceOf(TEXT, findings);
    }

    @Test
    void theTextOfAPageComesWithItsFindings() throws Exception {
        assertThat(run("analyse", "--json", file("page.dat", PAGE))).isZero();
        JsonNode findings = JSON.readTree(out.toString());
        assertThat(findings.get("text").asText()).isEqualTo(TEXT);
        assertThat(findings.get("statements")).hasSize(1);
        thenEveryTextIsASliceOf(TEXT, findings);
    }

    @Test
    void aDashReadsTheStandardInput() throws Exception {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("analyse", "-")).isZero();
        } finally {
            System.setIn(before);
        }
        assertThat(out.toString()).contains("رامي الزهراوي");
    }

    @Test
    void everyGoodLineIsAnsweredAndEveryBadOneTold() throws Exception {
        String lines = """
                {"id": 7, "text": "قال سالم رامي إن الماء قليل.", "date": "2024-05-06"}
                not json
                {"id": "b"}
                {"id": "c", "text": "", "date": "yesterday"}
                """;
        assertThat(run("analyse", "--jsonl", file("a.jsonl", lines))).isEqualTo(1);
        String[] answers = out.toString().split("\\R");
        assertThat(answers).hasSize(2);
        assertThat(answers[0]).startsWith("{\"id\":7,");
        assertThat(answers[1]).startsWith("{\"id\":\"c\",");
        assertThat(err.toString()).contains("Line 2: ", "Line 3: ", "Line 4: ");
    }

    @Test
    void whatCannotBeReadIsToldInOneSentence() throws Exception {
        assertThat(run("analyse", temp.resolve("none").toString())).isEqualTo(1);
        assertThat(run("analyse", temp.toString())).isEqualTo(1);
        assertThat(run("analyse", file("empty.txt", " \n"))).isEqualTo(1);
        Path latin = temp.resolve("latin.txt");
        Files.write(latin, new byte[] {'a', (byte) 0xe9, 'b'});
        assertThat(run("analyse", latin.toString())).isEqualTo(1);
        assertThat(err.toString().strip().lines()).hasSize(4);
    }

    @Test
    void wrongUseIsAUsageError() throws Exception {
        assertThat(run("analyse")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("analyse", "--date", "1.2.2024", file("a.txt", TEXT))).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("analyse", "--jsonl", "--html", "-")).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run("eval")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void statementsAreMeasuredAndABadFileIsTold() throws Exception {
        String article = """
                {"id": 1, "text": "قال سالم رامي إن الماء قليل.", "statements": [{"speaker": {"start": 4, "end": 13},
                 "speaker_name": "سالم رامي", "cue": {"start": 0, "end": 3, "lemma": "قال"},
                 "content": {"start": 17, "end": 27}, "type": "indirect"}], "actors": []}
                """;
        assertThat(run("eval", "statements", file("a.jsonl", article.replace("\n", ""))))
                .isZero();
        assertThat(out.toString()).contains("all whole", "1.000  (1.0 of 1)", "baseline");
        assertThat(run("eval", "statements", file("b.jsonl", "{\"id\": 1, \"text\": 5}\nx")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("line 2 is no annotated article");
    }

    private static void thenEveryTextIsASliceOf(String text, JsonNode node) {
        JsonNode slice = node.get("text");
        if (slice != null && node.has("start")) {
            assertThat(text.substring(node.get("start").asInt(), node.get("end").asInt()))
                    .isEqualTo(slice.asText());
        }
        node.forEach(child -> thenEveryTextIsASliceOf(text, child));
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(temp.resolve(name), content).toString();
    }

    private int run(String... arguments) {
        return new CommandRunner(new Output(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(List.of(arguments));
    }
}
