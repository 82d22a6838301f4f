package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NormalisationTest {
    @Test
    void foldEvensOutSpelling() {
        assertThat(Normalisation.fold("أَحْمَدُ")).isEqualTo("احمد");
        assertThat(Normalisation.fold("الحكومــة")).isEqualTo("الحكومه");
        assertThat(Normalisation.fold("إلى")).isEqualTo("الي");
        assertThat(Normalisation.fold("مسئول")).isEqualTo(Normalisation.fold("مسؤول"));
        assertThat(Normalisation.fold("کیهان")).isEqualTo("كيهان");
        assertThat(Normalisation.fold("٢٠٢١ و۲۰۲۲")).isEqualTo("2021 و2022");
        assertThat(Normalisation.fold("\u202Bنص\u200F")).isEqualTo("نص");
    }

    @Test
    void foldTakesPresentationFormsApart() {
        assertThat(Normalisation.fold("ﺳﻼﻡ")).isEqualTo("سلام");
    }

    @Test
    void originalSpanCoversTheVowelSigns() {
        NormalisedText text = Normalisation.of("قَالَ مُحَمَّدٌ");
        int at = text.text().indexOf("محمد");
        assertThat(text.originalSpan(at, at + 4).of(text.original())).isEqualTo("مُحَمَّدٌ");
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll String any) {
        String once = Normalisation.of(any).text();
        assertThat(Normalisation.of(once).text()).isEqualTo(once);
        assertThat(Normalisation.fold(any)).isEqualTo(once);
    }

    @Property
    void everyIndexMapsIntoTheOriginal(@ForAll String any) {
        NormalisedText text = Normalisation.of(any);
        int before = 0;
        for (int i = 0; i < text.text().length(); i++) {
            assertThat(text.originalStart(i)).isBetween(before, any.length() - 1);
            assertThat(text.originalEnd(i)).isBetween(text.originalStart(i) + 1, any.length());
            assertThat(text.indexOf(text.originalStart(i))).isLessThanOrEqualTo(i);
            before = text.originalStart(i);
        }
    }
}
