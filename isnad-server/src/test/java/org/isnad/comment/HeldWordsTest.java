package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldWordsTest {
    private static final HeldWords WORDS = new HeldWords(List.of("خائن", "احذر المحتال", "casino"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أنت خائن",
                "خَائِنٌ!",
                "خـــائن",
                "خاااائن",
                "يا خائن",
                "والخائن",
                "خ ا ئ ن",
                "خ.ا.ئ.ن",
                "خاين",
                "احذر  المُحتال هذا",
                "CASINO",
                "cаsino",
                "c a s i n o"
            })
    void aWordIsFoundHoweverItIsDressedUp(String text) {
        assertThat(WORDS.areIn(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"خائنة الأعين", "الخيانة موضوع الرواية", "احذر من المحتال", "occasion", "", "خزائن"})
    void otherWordsAreLeftAlone(String text) {
        assertThat(WORDS.areIn(text)).as(text).isFalse();
    }
}
