package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedNounTest {
    private static final CountedNoun ARTICLE = CountedNoun.masculine("مقال", "مقالان", "مقالات", "مقالاً");
    private static final CountedNoun ITEM = CountedNoun.feminine("مادة", "مادتان", "مواد");

    @ParameterizedTest
    @CsvSource({
        "0, لا مقالات, لا مواد",
        "1, مقال واحد, مادة واحدة",
        "2, مقالان, مادتان",
        "3, 3 مقالات, 3 مواد",
        "10, 10 مقالات, 10 مواد",
        "11, 11 مقالاً, 11 مادة",
        "99, 99 مقالاً, 99 مادة",
        "100, 100 مقال, 100 مادة",
        "102, 102 مقال, 102 مادة",
        "103, 103 مقالات, 103 مواد",
        "1011, 1011 مقالاً, 1011 مادة"
    })
    void countedTakesTheFormThatArabicWants(long count, String masculine, String feminine) {
        assertThat(ARTICLE.counted(count, Digits.LATIN)).isEqualTo(masculine);
        assertThat(ITEM.counted(count, Digits.LATIN)).isEqualTo(feminine);
    }

    @Property
    void everyCountHasAForm(@ForAll long any) {
        assertThat(PluralForm.of(any)).isNotNull();
        assertThat(ARTICLE.counted(any, Digits.ARABIC_INDIC)).isNotBlank();
    }
}
