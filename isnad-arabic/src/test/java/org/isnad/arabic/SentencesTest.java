package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.arabic.Token.Kind;
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

    @Test
    void hashtagsHandlesAndLinksAreOneToken() {
        assertThat(Tokens.of("كتب @salem_r في #أخبار_اليوم: https://example.org/a?b=1."))
                .extracting(Token::kind)
                .containsExactly(Kind.WORD, Kind.TAG, Kind.WORD, Kind.TAG, Kind.SIGN, Kind.LINK, Kind.SIGN);
        assertThat(sentencesOf("انتشر وسم #لا_للضرائب. ثم خفت.")).containsExactly("انتشر وسم #لا_للضرائب.", "ثم خفت.");
    }

    @Test
    void aQuotationThatEachParagraphOpensAnewIsOneSentence() {
        assertThat(sentencesOf("قال سالم: «وصلنا.\n«ثم عدنا.» وسكت.\nانتهى."))
                .containsExactly("قال سالم: «وصلنا.\n«ثم عدنا.»", "وسكت.", "انتهى.");
    }

    @Property(tries = 500)
    void noSentenceEndsInsideAQuotation(@ForAll("pieces") List<String> pieces) {
        List<Token> tokens = Tokens.of(String.join("", pieces));
        List<Quotation> quotations = Quotations.of(tokens);
        for (Sentence sentence : Sentences.of(tokens, quotations)) {
            assertThat(quotations)
                    .filteredOn(Quotation::closed)
                    .noneMatch(quotation -> quotation.open() < sentence.end() && sentence.end() <= quotation.close());
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of("قال ", "سالم", "د. ", ". ", "؟ ", "«", "»", "\"", "“", "”", " ", "\n", "2.5", "!", "…")
                .list()
                .ofMaxSize(30);
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
