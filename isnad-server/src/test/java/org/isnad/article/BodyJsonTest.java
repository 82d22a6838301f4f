package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyJsonTest {
    @Test
    void writtenAndReadAgainItIsTheSame() {
        Body body = new Body(List.of(
                new Block.Paragraph(
                        List.of(Span.plain("نص "), new Span("رابط", Set.of(Mark.STRONG), "https://example.org"))),
                new Block.Heading(3, List.of(Span.plain("عنوان"))),
                new Block.Quote(List.of(List.of(Span.plain("قول"))), List.of()),
                new Block.Items(true, List.of(List.of(Span.plain("بند")))),
                new Block.Figure(7, "", "مصدر", "وصف"),
                new Block.Divider(),
                new Block.LinkCard("https://example.org", "عنوان", "")));

        assertThat(BodyJson.read(BodyJson.write(body))).isEqualTo(body);
    }

    @Test
    void bringsAnOlderVersionAlong() {
        String first =
                "{\"version\":1,\"blocks\":[{\"type\":\"paragraph\",\"text\":\"نص قديم\"},{\"type\":\"divider\"}]}";

        assertThat(BodyJson.read(first))
                .isEqualTo(new Body(List.of(new Block.Paragraph(List.of(Span.plain("نص قديم"))), new Block.Divider())));
    }

    @Test
    void refusesANewerVersion() {
        assertThatThrownBy(() -> BodyJson.read("{\"version\":99,\"blocks\":[]}"))
                .hasMessageContaining("newer");
    }
}
