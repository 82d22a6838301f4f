package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> sentencesOf(String text) {
        return Sentences.spans(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void ofSplitsAtStopsAndParagraphs() {
        assertThat(sentencesOf("العنوان\nجاء الخبر. ثم مضى! هل عاد؟ نعم"))
                .containsExactly("العنوان", "جاء الخبر.", "ثم مضى!", "هل عاد؟", "نعم");
    }

    @Test
    void ofDoesNotSplitInsideQuotations() {
        assertThat(sentencesOf("قال سالم: «وصلنا. ثم عدنا» وسكت. انتهى."))
                .containsExactly("قال سالم: «وصلنا. ثم عدنا» وسكت.", "انتهى.");
    }

    @Test
    void ofDoesNotSplitAtAbbreviationsDecimalsDatesAndLinks() {
        assertThat(sentencesOf("زار د. سالم و أ. م. رامي الموقع www.example.org في 3.4.2020 ودفع 2.5 دينار."))
                .hasSize(1);
    }

    @Test
    void ofSplitsAfterAQuotationThatEndsWithAStop() {
        assertThat(sentencesOf("قال سالم: \"وصلنا.\" وعاد رامي."))
                .containsExactly("قال سالم: \"وصلنا.\"", "وعاد رامي.");
    }

    @Property
    void everySentenceAndTokenLiesInOrderInTheText(@ForAll String any) {
        List<Token> tokens = Tokens.of(any);
        int before = 0;
        for (Token token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(before);
            assertThat(token.end()).isBetween(token.start() + 1, any.length());
            before = token.end();
        }
        int first = 0;
        for (Sentence sentence : Sentences.of(any)) {
            assertThat(sentence.first()).isGreaterThanOrEqualTo(first);
            assertThat(sentence.end()).isBetween(sentence.first() + 1, tokens.size());
            first = sentence.end();
        }
    }
}
