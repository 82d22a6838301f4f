package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WritingFormTest {
    @Test
    void everyLineIsAParagraph() {
        assertThat(read("سطر أول\nسطر ثان\n\nسطر ثالث")).hasSize(3).allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void readsEveryKindOfBlock() {
        assertThat(read("""
                ## عنوان
                نص
                > كلام
                > — قائل
                >> نص بارز
                - بند
                - آخر
                1. أول
                2. ثان
                ---
                [صورة: ١٢ | تعليق | مصدر | وصف]
                [بطاقة: https://example.org/x | عنوان | موقع]
                """))
                .containsExactly(
                        new Block.Heading(2, plain("عنوان")),
                        new Block.Paragraph(plain("نص")),
                        new Block.Quote(List.of(plain("كلام")), plain("قائل")),
                        new Block.PullQuote(plain("نص بارز")),
                        new Block.Items(false, List.of(plain("بند"), plain("آخر"))),
                        new Block.Items(true, List.of(plain("أول"), plain("ثان"))),
                        new Block.Divider(),
                        new Block.Figure(12, "تعليق", "مصدر", "وصف"),
                        new Block.LinkCard("https://example.org/x", "عنوان", "موقع"));
    }

    @Test
    void readsMarksAndLinks() {
        assertThat(read("قال **بقوة** و*لين* في [التقرير](https://example.org/a_(b))"))
                .containsExactly(new Block.Paragraph(List.of(
                        Span.plain("قال "),
                        new Span("بقوة", Set.of(Mark.STRONG), null),
                        Span.plain(" و"),
                        new Span("لين", Set.of(Mark.EMPHASIS), null),
                        Span.plain(" في "),
                        new Span("التقرير", Set.of(), "https://example.org/a_(b)"))));
    }

    @Test
    void aYearBeginsAParagraphAndNoList() {
        assertThat(read("986. كان عاما صعبا")).containsExactly(new Block.Paragraph(plain("986. كان عاما صعبا")));
    }

    @Test
    void aLoneStarIsAStar() {
        assertThat(read("5 * 3 = 15")).containsExactly(new Block.Paragraph(plain("5 * 3 = 15")));
    }

    @Test
    void tellsTheLineOfAMistake() {
        WritingForm.Result result = WritingForm.read("نص\n[انقر](javascript:alert(1))\n[صورة: كذا]");

        assertThat(result.mistakes()).extracting(WritingForm.Mistake::line).containsExactly(2, 3);
    }

    @Test
    void markupOfOtherKindsIsText() {
        assertThat(new Body(read("<script>alert(1)</script>")).plainText()).isEqualTo("<script>alert(1)</script>");
    }

    @Property
    void writtenAndReadAgainItIsTheSame(@ForAll("typed") String typed) {
        Body body = WritingForm.read(typed).body();

        assertThat(WritingForm.read(WritingForm.write(body)).body()).isEqualTo(body);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "نص ",
                        "كلمة",
                        "**",
                        "*",
                        "\n",
                        "\n\n",
                        "> ",
                        ">> ",
                        "- ",
                        "1. ",
                        "2. ",
                        "## ",
                        "---",
                        "[",
                        "]",
                        "](https://example.org)",
                        "\\",
                        "—",
                        "> — ",
                        "[صورة: 4 | a | b | c]",
                        "|",
                        "#",
                        "2021")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static List<Block> read(String typed) {
        WritingForm.Result result = WritingForm.read(typed);
        assertThat(result.mistakes()).isEmpty();
        return result.body().blocks();
    }

    private static List<Span> plain(String text) {
        return List.of(Span.plain(text));
    }
}
