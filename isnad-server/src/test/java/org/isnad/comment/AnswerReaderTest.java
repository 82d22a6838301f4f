package org.isnad.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "15",
                " 15 ",
                "١٥",
                "۱۵",
                "015",
                "15.",
                "= 15",
                "خمسة عشر",
                "خمس عشرة",
                "خَمسةَ عشر",
                "خمسه عشر",
                "خمسةعشر",
                "\u200F15\u200F"
            })
    void fifteenIsReadHoweverItIsTyped(String typed) {
        assertThat(AnswerReader.read(typed)).hasValue(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "لا أعرف", "15 أو 16", "6 + 9", "1 5", "12345678901", "خمسة عشر بيتاً"})
    void whatIsNoNumberIsNoAnswer(String typed) {
        assertThat(AnswerReader.read(typed)).isEmpty();
    }
}
