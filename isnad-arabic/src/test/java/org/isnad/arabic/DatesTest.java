package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 9, 13);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 سبتمبر 2021",
                "١٣ أيلول ٢٠٢١",
                "13 أيلول/سبتمبر 2021",
                "13 أيلول (سبتمبر) 2021",
                "13 من شهر سبتمبر عام 2021",
                "13 شتنبر 2021",
                "13/9/2021",
                "13-09-2021",
                "2021-09-13",
                "2021.09.13",
                "13 سبتمبر، 2021",
                "۱۳ سِبْتَمْبِر ۲۰۲۱"
            })
    void findUnderstandsADateInAnyForm(String written) {
        String text = "وقع ذلك في " + written + " مساءً.";

        List<Dates.Found> found = Dates.find(text);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).date()).isEqualTo(DAY);
        assertThat(found.get(0).span().of(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 فبراير 2021",
                "13 أيلول/أكتوبر 2021",
                "13 سبتمبر",
                "1/2/3",
                "13/13/2021",
                "192.168.1.1",
                "ص 13 سبتمبريات 2021",
                "2021/2020",
                "10-2021-9"
            })
    void findLeavesOutWhatIsNoDate(String written) {
        assertThat(Dates.find("هنا " + written + " هناك")).isEmpty();
    }

    @Test
    void findTurnsHijriDatesIntoGregorianOnes() {
        assertThat(Dates.find("في 1 رمضان 1442 هـ، وفي ١٠ ذي الحجة ١٤٤٢"))
                .extracting(Dates.Found::date, Dates.Found::isHijri)
                .containsExactly(tuple(LocalDate.of(2021, 4, 13), true), tuple(LocalDate.of(2021, 7, 20), true));
    }

    @Test
    void monthsAreWrittenInEveryTradition() {
        assertThat(MonthNames.LEVANTINE.write(LocalDate.of(2026, 1, 5), Digits.LATIN))
                .isEqualTo("5 كانون الثاني 2026");
        assertThat(MonthNames.MAGHREBI.write(LocalDate.of(2026, 1, 5), Digits.LATIN))
                .isEqualTo("5 جانفي 2026");
        assertThat(MonthNames.LEVANTINE.write(DAY, MonthNames.EGYPTIAN, Digits.ARABIC_INDIC))
                .isEqualTo("١٣ أيلول/سبتمبر ٢٠٢١");
        assertThat(MonthNames.EGYPTIAN.write(DAY, MonthNames.MAGHREBI, Digits.LATIN))
                .isEqualTo("13 سبتمبر 2021");
        assertThat(MonthNames.monthOf("تِشرين الأوّل")).hasValue(10);
        assertThat(MonthNames.monthOf("خبر")).isEmpty();
    }

    @Test
    void hijriDatesAreWrittenInFull() {
        assertThat(HijriDates.write(LocalDate.of(2021, 4, 13), Digits.LATIN)).hasValue("1 رمضان 1442 هـ");
        assertThat(HijriDates.write(LocalDate.of(1500, 1, 1), Digits.LATIN)).isEmpty();
        assertThat(HijriDates.toGregorian(1442, 13, 1)).isEmpty();
    }

    @Property(tries = 300)
    void everyDateThatATraditionWritesIsFoundAgain(
            @ForAll MonthNames names, @ForAll Digits digits, @ForAll("days") LocalDate date) {
        assertThat(Dates.find(names.write(date, digits)))
                .extracting(Dates.Found::date)
                .containsExactly(date);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 300)
    void anyTextMayComeIn(@ForAll String any) {
        Dates.find(any).forEach(found -> assertThat(found.span().end()).isLessThanOrEqualTo(any.length()));
    }
}
