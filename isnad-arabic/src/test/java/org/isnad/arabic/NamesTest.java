package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "ميلي, Milley", "محمود, Mahmoud", "محمد, Mohammed", "محمد, Muhammad", "زيلينسكي, Zelensky", "ماكرون, Macron",
        "بيروت, Beirut", "خاشقجي, Khashoggi", "نتنياهو, Netanyahu", "بايدن, Biden", "أحمد, Ahmad", "عمر, Omar",
        "الخطيب, Khatib", "سمير, Samir"
    })
    void namesMeetAcrossScripts(String arabic, String latin) {
        assertThat(NameSpellings.mayBeOneName(latin, arabic) || NameSpellings.mayBeOneName(arabic, latin))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"مالي, Milley", "ملل, Milley", "ماكرون, Milley", "بيروت, Berlin", "سمير, Omar"})
    void namesThatDifferDoNotMeet(String arabic, String latin) {
        assertThat(NameSpellings.mayBeOneName(latin, arabic)).isFalse();
        assertThat(NameSpellings.mayBeOneName(arabic, latin)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ميلي, Milley",
        "محمود, Mahmoud",
        "القذافي, Qadhafi",
        "قذّافي, Kadhafi",
        "الخطيب, Al-Khatib",
        "بوتين, Putin"
    })
    void spellingsOfANameHaveOneKey(String one, String other) {
        assertThat(NameKeys.of(one)).isNotEmpty().isEqualTo(NameKeys.of(other));
    }

    @Test
    void keysKeepNamesApart() {
        assertThat(NameKeys.of("سمير الخطيب")).isEqualTo("SMR XTB").isNotEqualTo(NameKeys.of("سامي الخطيب"));
        assertThat(NameKeys.of("123 …")).isEmpty();
    }

    @Property(tries = 500)
    void anyNameMayComeIn(@ForAll String any) {
        NameKeys.of(any);
        NameSpellings.inOtherScript(any).ifPresent(Pattern::compile);
    }
}
