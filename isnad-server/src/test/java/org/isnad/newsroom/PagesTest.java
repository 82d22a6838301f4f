package org.isnad.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;
import org.isnad.web.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whatever text a page is given stands on it as text. */
class PagesTest {
    private static final String HOSTILE = "</textarea></title><script>alert(1)</script> & \"مقتبس\" 'نص' <b>";
    private static final String LINE_THAT_BROWSERS_DROP = "\n";
    private static final DeskView DESK = new DeskView(
            new Words(Locale.forLanguageTag("ar-u-nu-latn")),
            Markup.NONE,
            "ar",
            "rtl",
            HOSTILE,
            new DeskView.Visitor(HOSTILE, true, true),
            HOSTILE,
            null);

    @Test
    void whatStandsAroundAPageIsText() {
        Document page = Jsoup.parse(Pages.withdraw(DESK, 1, HOSTILE).html());

        assertThat(page.title()).endsWith(HOSTILE);
        assertThat(page.expectFirst(".desk-name a").wholeText()).isEqualTo(HOSTILE);
        assertThat(page.expectFirst(".desk-visitor-name").wholeText()).isEqualTo(HOSTILE);
        assertThat(page.expectFirst(".quoted").wholeText()).isEqualTo(HOSTILE);
        assertThat(page.expectFirst("main form input[type=hidden]").val()).isEqualTo(HOSTILE);
        assertThat(page.select("script, b")).isEmpty();
    }

    @Test
    void fieldsComeBackAsTheyWereTyped() {
        Document page = Jsoup.parse(
                Pages.corrections(DESK, new FormErrors(), new CorrectionsView(1, HOSTILE, List.of(), HOSTILE))
                        .html());

        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(LINE_THAT_BROWSERS_DROP + HOSTILE);
        assertThat(Jsoup.parse(Pages.signIn(DESK, new FormErrors(), HOSTILE, true)
                                .html())
                        .expectFirst("#login")
                        .val())
                .isEqualTo(HOSTILE);
        assertThat(page.select("script, b")).isEmpty();
    }

    @Test
    void noTemplateLetsTextThroughUnescaped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            List<Path> templates =
                    files.filter(file -> file.toString().endsWith(".jte")).toList();

            assertThat(templates)
                    .hasSizeGreaterThan(60)
                    .allSatisfy(template -> assertThat(template).content().doesNotContain("$unsafe"));
        }
    }
}
