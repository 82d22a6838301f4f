package org.isnad.arabic.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.NormalisedText;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static List<String> words(String text) {
        return Analysis.terms(text).stream().map(IndexTerm::word).toList();
    }

    @Test
    void termsKeepEveryFormOfAWord() {
        IndexTerm term = Analysis.terms("والحُكومـات").get(0);

        assertThat(term.exact()).isEqualTo("والحكومات");
        assertThat(term.word()).isEqualTo("والحكومات");
        assertThat(term.stem()).isEqualTo("حكوم");
        assertThat(term.common()).isFalse();
        assertThat(Analysis.terms("إلى").get(0).common()).isTrue();
    }

    @Test
    void termsCutDatesTagsAndAddressesApart() {
        assertThat(words("1958-2018 #سوق_الذهب https://example.org/a1"))
                .contains("1958", "2018", "سوق", "الذهب", "example");
        assertThat(words("١٬٢٥٠٬٠٠٠ و3.5")).containsExactly("1250000", "و", "3.5");
    }

    @Test
    void termsTakeAccentsOffAndPluralsTogether() {
        assertThat(words("Café")).containsExactly("cafe");
        assertThat(Analysis.terms("ships cities").stream().map(IndexTerm::stem)).containsExactly("ship", "city");
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.strings()
                .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةـًٌٍَُِّْ٠١٢۳۴5 .،«»\"#_-/\u200F\u202Bﻻﷲپگabc\n")
                .ofMaxLength(80);
    }

    @Property(tries = 2_000)
    void offsetsAreAlwaysInOrderAndInTheText(@ForAll("arabic") String any) {
        assertOffsets(any);
    }

    @Property(tries = 500)
    void anyTextMayComeIn(@ForAll String any) {
        assertOffsets(any);
    }

    @Property(tries = 1_000)
    void normalisingTwiceChangesNothing(@ForAll("arabic") String any) {
        NormalisedText once = Normalisation.of(any);

        assertThat(Normalisation.of(once.text()).text()).isEqualTo(once.text());
        for (int i = 0; i < once.text().length(); i++) {
            assertThat(once.originalEnd(i)).isBetween(once.originalStart(i) + 1, any.length());
        }
    }

    private static void assertOffsets(String text) {
        int before = 0;
        for (IndexTerm term : Analysis.terms(text)) {
            assertThat(term.start()).isGreaterThanOrEqualTo(before);
            assertThat(term.end()).isBetween(term.start() + 1, text.length());
            before = term.end();
        }
        assertThat(Tokens.of(text)).allSatisfy(token -> assertThat(token.end()).isLessThanOrEqualTo(text.length()));
    }
}
