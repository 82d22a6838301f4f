package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import java.util.Random;
import org.isnad.arabic.NumberWords.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, صفر, صفر",
        "1, واحد, واحدة",
        "2, اثنان, اثنتان",
        "8, ثمانية, ثمانٍ",
        "10, عشرة, عشر",
        "11, أحد عشر, إحدى عشرة",
        "12, اثنا عشر, اثنتا عشرة",
        "15, خمسة عشر, خمس عشرة",
        "18, ثمانية عشر, ثماني عشرة",
        "20, عشرون, عشرون",
        "21, واحد وعشرون, واحدة وعشرون",
        "100, مئة, مئة",
        "345, ثلاثمئة وخمسة وأربعون, ثلاثمئة وخمس وأربعون",
        "1000, ألف, ألف",
        "2000, ألفان, ألفان",
        "3000, ثلاثة آلاف, ثلاثة آلاف",
        "11000, أحد عشر ألفاً, أحد عشر ألفاً",
        "100000, مئة ألف, مئة ألف",
        "200000, مئتا ألف, مئتا ألف",
        "1000001, مليون وواحد, مليون وواحدة",
    })
    void numbersAreWrittenByTheGenderOfWhatTheyCount(int number, String masculine, String feminine) {
        assertThat(NumberWords.write(number, Gender.MASCULINE)).isEqualTo(masculine);
        assertThat(NumberWords.write(number, Gender.FEMININE)).isEqualTo(feminine);
    }

    @ParameterizedTest
    @CsvSource({
        "15, خمسة عشر",
        "15, خمس عشرة",
        "15, خَمْسَةَ عَشَرَ",
        "15, خمسه عشر",
        "15, خمسةعشر",
        "11, احدى عشر",
        "12, اثنى عشر",
        "12, إثنا عشر",
        "18, ثمان عشرة",
        "2, اتنين",
        "33, تلاتة وتلاتين",
        "25, خمسة و عشرين",
        "25, خمسة وعشرون",
        "100, مائة",
        "100, ميه",
        "115, مئة وخمسة عشر",
        "300, ثلاث مائة",
        "300, ثلاثمائة",
        "1200, ألف ومئتين",
        "2026, ألفان وستة وعشرون",
    })
    void spellingsOfReadersAreRead(int number, String words) {
        assertThat(NumberWords.read(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "و",
                "خمسة ستة",
                "عشرون ثلاثون",
                "خمسة بيوت",
                "ألف ألف",
                "صفر خمسة",
                "12",
                "مئة مئة",
                "خمسة صفر"
            })
    void whatIsNoSingleNumberIsNotRead(String words) {
        assertThat(NumberWords.read(words)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            int number = i < 3_000 ? i : random.nextInt(NumberWords.LARGEST + 1);
            for (Gender gender : Gender.values()) {
                String words = NumberWords.write(number, gender);
                assertThat(NumberWords.read(words)).as(words).hasValue(number);
            }
        }
    }

    @Test
    void numbersOutsideTheRangeAreRefused() {
        assertThatThrownBy(() -> NumberWords.write(-1, Gender.MASCULINE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NumberWords.write(NumberWords.LARGEST + 1, Gender.MASCULINE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
