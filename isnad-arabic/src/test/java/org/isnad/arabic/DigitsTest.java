package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void writesEverySetInAnyOther() {
        assertThat(Digits.ARABIC_INDIC.write("2021.09.13 - 11:42")).isEqualTo("٢٠٢١.٠٩.١٣ - ١١:٤٢");
        assertThat(Digits.LATIN.write("٢٠٢١ و۱۳ و7")).isEqualTo("2021 و13 و7");
        assertThat(Digits.PERSIAN.write("٤٥٦")).isEqualTo("۴۵۶");
    }

    @Test
    void valueKnowsOnlyDigits() {
        assertThat(Digits.value('٩')).isEqualTo(9);
        assertThat(Digits.value('ع')).isEqualTo(-1);
    }
}
