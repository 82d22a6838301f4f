package org.isnad.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.isnad.arabic.Isolation.Run;
import org.junit.jupiter.api.Test;

class IsolationTest {
    @Test
    void isolatesLatinNamesInArabic() {
        assertThat(isolatedIn("قالت إلينا فوسكاري (Elena Voscari) في العاصمة")).containsExactly("Elena Voscari");
    }

    @Test
    void keepsASignAndItsNumberTogether() {
        assertThat(isolatedIn("ارتفع المؤشر 3.5% بعد هبوط -12% سابق")).containsExactly("3.5%", "-12%");
    }

    @Test
    void keepsRangesAndDatesWhole() {
        assertThat(isolatedIn("من 10-15 سفينة يوم 2021/09/13 فقط")).containsExactly("10-15", "2021/09/13");
    }

    @Test
    void separatesNumbersOfAnArabicList() {
        assertThat(isolatedIn("الأرقام 10، 20، 30 تباعا")).containsExactly("10", "20", "30");
    }

    @Test
    void joinsAWordAndItsNumber() {
        assertThat(isolatedIn("طائرة Falcon 900 صغيرة")).containsExactly("Falcon 900");
    }

    @Test
    void keepsABracketOnlyWithItsPartner() {
        assertThat(isolatedIn("تقرير Almar Times (2026) الأخير")).containsExactly("Almar Times (2026)");
        assertThat(isolatedIn("صحيفة (The Almar Times) قالت")).containsExactly("The Almar Times");
    }

    @Test
    void isolatesArabicInLatinText() {
        assertThat(isolatedIn("The daily (صوت برقاء) wrote")).containsExactly("صوت برقاء");
    }

    @Property
    void runsCoverTheTextWithoutGaps(@ForAll String text) {
        List<Run> runs = Isolation.runs(text);

        int expected = 0;
        for (Run run : runs) {
            assertThat(run.start()).isEqualTo(expected);
            assertThat(run.end()).isGreaterThan(run.start());
            expected = run.end();
        }
        assertThat(expected).isEqualTo(text.length());
    }

    private static List<String> isolatedIn(String text) {
        return Isolation.runs(text).stream()
                .filter(Run::isolated)
                .map(run -> text.substring(run.start(), run.end()))
                .toList();
    }
}
