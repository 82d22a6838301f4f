package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircumstancesTest {
    /** A Wednesday. */
    private static final LocalDate ARTICLE = LocalDate.of(2024, 12, 11);

    private static Statement only(String text, LocalDate date) {
        Findings findings = Attribution.standard().analyse(text, date);
        assertThat(findings.statements()).hasSize(1);
        return findings.statements().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "أمس, 2024-12-10",
        "اليوم, 2024-12-11",
        "مساء أمس الثلاثاء, 2024-12-10",
        "أول من أمس, 2024-12-09",
        "الاثنين, 2024-12-09",
        "يوم الأربعاء, 2024-12-11",
        "الأربعاء الماضي, 2024-12-04",
        "قبل يومين, 2024-12-09",
        "قبل ثلاثة أيام, 2024-12-08",
        "قبل 10 أيام, 2024-12-01",
        "في 6 ديسمبر, 2024-12-06",
        "في ٢٠ كانون الأول 2023, 2023-12-20",
        "في 30 نوفمبر, 2024-11-30",
        "في 3 غشت, 2024-08-03",
        "يوم الخميس 5 ديسمبر 2024, 2024-12-05"
    })
    void daysAreReadAgainstTheArticlesDate(String words, LocalDate day) {
        Moment moment = only("قال وزير النقل رامي الزهراوي " + words + " إن الجسر مفتوح.", ARTICLE)
                .moment();
        assertThat(moment).isNotNull().extracting(Moment::day).isEqualTo(day);
    }

    @Test
    void withoutTheArticlesDateOnlyTheWordsAreKnown() {
        String text = "قال وزير النقل رامي الزهراوي أمس إن الجسر مفتوح.";
        Moment moment = Attribution.standard().analyse(text).statements().get(0).moment();
        assertThat(moment).isNotNull().extracting(Moment::text).isEqualTo("أمس");
        assertThat(moment).extracting(Moment::day).isNull();
    }

    @Test
    void aDayInsideTheContentIsNotThatOfTheStatement() {
        assertThat(only("قال سالم رامي إن الجسر فتح أمس.", ARTICLE).moment()).isNull();
    }

    @Test
    void anImpossibleDayIsNone() {
        assertThat(only("قال سالم رامي في 45 ديسمبر إن الجسر مفتوح.", ARTICLE).moment())
                .isNull();
    }

    @Test
    void occasionAndPlaceStandBesideTheCue() {
        Statement statement = only("وفي القاهرة، قالت ليلى النجار في مؤتمر صحفي إن الأسعار ثابتة.", ARTICLE);
        assertThat(statement.occasion()).isNotNull().extracting(Passage::text).isEqualTo("مؤتمر صحفي");
        assertThat(statement.place()).isNotNull().extracting(Passage::text).isEqualTo("القاهرة");
    }

    @Test
    void anInterviewsOutletIsTheViaAndNotPartOfTheOccasion() {
        Statement statement = only("وأضافت ليلى النجار في تصريح لقناة الجزيرة أن الأسعار ثابتة.", ARTICLE);
        assertThat(statement.occasion()).isNotNull().extracting(Passage::text).isEqualTo("تصريح");
        assertThat(statement.via()).isNotNull().extracting(Via::text).isEqualTo("قناة الجزيرة");
    }

    @Test
    void anOutletMayBeToldBeforeTheParticipleAndByTheSource() {
        assertThat(only("وعلقت ليلى النجار على الخبر في حديث لقناة الجزيرة قائلة: «الأسعار ثابتة».", ARTICLE)
                        .via())
                .isNotNull()
                .extracting(Via::text)
                .isEqualTo("قناة الجزيرة");
        assertThat(only("وهنأ ناظم الراعي لاعبيه على صفحته في فيسبوك قائلا: «كان العام طويلا».", ARTICLE)
                        .via())
                .isNotNull()
                .extracting(Via::text)
                .isEqualTo("فيسبوك");
        assertThat(only("ووفق مصادر قضائية نقلت عنها وكالة رويترز فإن السفينة غادرت الميناء.", ARTICLE)
                        .via())
                .isNotNull()
                .extracting(Via::text)
                .isEqualTo("وكالة رويترز");
    }
}
