package org.isnad.arabic.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.arabic.Normalisation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {
    private static String stem(String word) {
        return Stemmer.stem(Normalisation.fold(word));
    }

    @ParameterizedTest
    @CsvSource({
        "حكومة, الحكومة",
        "حكومة, حكومات",
        "حكومة, وحكومتهم",
        "حكومة, للحكومة",
        "حكومة, بالحكومات",
        "وزارة, وزارات",
        "وزارة, ووزارتها",
        "وزير, الوزراء",
        "خارجي, الخارجية",
        "مدينة, مدن",
        "مدينة, بمدينة",
        "دولة, الدول",
        "كتاب, كتب",
        "صحيفة, صحف",
        "سعودي, السعوديون",
        "سعودي, السعوديات",
        "مهندس, مهندسين",
        "مسؤول, مسئول",
        "رئيس, رؤسائهم",
        "مؤتمر, مؤتمران",
        "لبنان, ولبنان",
        "موريتانيا, لموريطانيا",
        "جسر, جسراً",
        "عاصمة, عاصمته",
        "قانون, القوانين"
    })
    void formsOfAWordHaveOneStem(String one, String other) {
        assertThat(stem(one)).isEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "وزارة, زار",
        "الخارجية, خارج",
        "مصر, مصري",
        "لبنان, لبن",
        "سلمان, سلم",
        "قانون, قان",
        "ألمانيا, مانيا",
        "التزام, تزام",
        "فلسطين, فلسط",
        "وفد, فد",
        "درهم, در",
        "بيان, بي",
        "سوريا, سوري",
        "برلمان, برلم",
        "واشنطن, اشنطن"
    })
    void wordsThatOnlyLookAlikeKeepTheirOwn(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @Property
    void noWordIsWithoutAStem(@ForAll String any) {
        for (IndexTerm term : Analysis.terms(any)) {
            assertThat(term.stem()).isNotEmpty();
            assertThat(term.family()).isNotEmpty();
        }
    }
}
