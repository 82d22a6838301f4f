package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Speakers who are meant by their place in the text: the last one named, the counterpart, another. */
class LastNamedTest {
    private static List<String> speakersOf(String text) {
        return Attribution.standard().analyse(text).statements().stream()
                .map(s -> s.speaker().name())
                .toList();
    }

    @Test
    void aDocumentThatIsQuotedByTheWayDoesNotGoOnSpeaking() {
        assertThat(
                        speakersOf(
                                "قال وزير الري كامل الدهان إن السدود ممتلئة. وبحسب تقرير للوزارة، فإن التبخر زاد. وأضاف أن الأمطار وفيرة."))
                .containsExactly("كامل الدهان", "تقرير للوزارة", "كامل الدهان");
    }

    @Test
    void theLastNamedIsTheNearestPersonOfTheGender() {
        assertThat(speakersOf(
                        "التقى الوزير نبيل شاهين السفيرة هالة الخازن والمدير عصام بركات. وقال الأخير إن الاتفاق قريب."))
                .containsExactly("عصام بركات");
        assertThat(
                        speakersOf(
                                "التقى الوزير نبيل شاهين السفيرة هالة الخازن والمدير عصام بركات. وقالت الأخيرة إن الاتفاق قريب."))
                .containsExactly("هالة الخازن");
    }

    @Test
    void aNeighbourIsNobodyWhoWasNamed() {
        assertThat(
                        speakersOf(
                                "قال أحد السكان إن الماء مقطوع. وأضاف آخر أن البلدية لا ترد. وقالت إحدى الجارات إن الصهريج يأتي ليلا."))
                .containsExactly("أحد السكان", "آخر", "إحدى الجارات");
    }

    @Test
    void aVerbalNounBehindAFullNameIsTheObject() {
        assertThat(speakersOf("استبعد المحلل فريد الغانم رفع الفائدة.")).containsExactly("فريد الغانم");
    }

    @Test
    void theNameMayFollowTheMatterOfTheRole() {
        assertThat(speakersOf("وكشف الباحث الرئيسي في الدراسة، البروفيسور إيان مكلاود، أن العينات قديمة."))
                .containsExactly("إيان مكلاود");
    }

    @Test
    void aNameInAnInsertionTellsWhoTheRoleIs() {
        assertThat(speakersOf("أما قائد إحدى الفرق، ويدعى نبيل شاهين، فأقر بأن الطريق طويل. وأضاف أن الماء قليل."))
                .containsExactly("نبيل شاهين", "نبيل شاهين");
        assertThat(speakersOf("غير أن نائبا من الشمال، هو نبيل شاهين، هاجم الفريق الفني قائلا إن السد قديم."))
                .containsExactly("نبيل شاهين");
    }

    @Test
    void whoseManSomebodyIsIsAnother() {
        assertThat(speakersOf("قال محامي المتهم نبيل شاهين إن الملف ناقص. وقال المتهم إنه بريء."))
                .containsExactly("نبيل شاهين", "المتهم");
        assertThat(speakersOf("شارك رئيس البلدية كامل الدهان ومستشار الوزير نبيل شاهين. وقال المستشار إن السد آمن."))
                .containsExactly("نبيل شاهين");
    }

    @Test
    void anOfficialIsWhoWasCalledSoOrWhoseTitleHasTheRest() {
        assertThat(speakersOf(
                        "التقى الوزير المبعوثة الأممية إلى ليبيا هالة الخازن. وقالت المسؤولة الأممية إن الحوار مستمر."))
                .containsExactly("هالة الخازن");
        assertThat(speakersOf("قال مسؤول في البلدية إن السد آمن. وذكر المسؤول أن الماء كثير. وأضاف أن المطر قريب."))
                .containsExactly(Speaker.UNNAMED, Speaker.UNNAMED, Speaker.UNNAMED);
    }

    @Test
    void aRoleBehindAConjunctionIsARole() {
        assertThat(
                        speakersOf(
                                "شهد المجلس جدلا بين النواب ووزير الري الدكتور كامل الدهان. وأوضح الوزير أن السد آمن. وأضاف أن الماء كثير."))
                .containsExactly("كامل الدهان", "كامل الدهان");
    }

    @Test
    void anAgeIsNoName() {
        assertThat(
                        speakersOf(
                                "تقدم الرئيس المنتهية ولايته كامل الدهان. ودعا الرئيس البالغ 68 عاما، والذي يحكم منذ سنوات، أنصاره إلى الهدوء، معتبرا أن النتائج نهائية."))
                .endsWith("كامل الدهان")
                .doesNotContain("عاما");
    }

    @Test
    void whomTheSpeakerSpeaksOfIsNotTheSpeaker() {
        assertThat(
                        speakersOf(
                                "قالت الفنانة هالة الخازن إن العمل صعب.\nونفت ما تردد عن خلاف مع زميلتها نادين بو عاصي، وردت على النقاد بالقول إنها هادئة."))
                .doesNotContain("نادين بو عاصي");
    }

    @Test
    void aRequestInConstructReportsNothing() {
        assertThat(speakersOf("وقالت النائبة هالة الخازن، مقدمة طلب الإحاطة، إن الأسعار ارتفعت."))
                .containsExactly("هالة الخازن");
    }

    @Test
    void aNameThatIsSpeltLikeAVerbIsAName() {
        assertThat(speakersOf("وقال مدرب الفريق، البرتغالي روي مارتينيو، في المؤتمر الصحفي: «عانينا كثيرا»."))
                .containsExactly("روي مارتينيو");
    }

    @Test
    void theLastNamedMayBeSomebodyWithoutAName() {
        assertThat(
                        speakersOf(
                                "قال الرئيس الكيني ويليام كاماو إن التجارة ستتضاعف، فيما أشاد نظيره التنزاني بالخطوة. وأضاف الأخير أن الحدود ستفتح."))
                .endsWith("نظيره التنزاني");
    }

    @Test
    void theVerbOfWhoHandsOnIsNotTheSpeakers() {
        assertThat(
                        speakersOf(
                                "ذكرت «نيويورك تايمز» أن الخطة جديدة. ونقلت عن مسؤولين أن الانسحاب جزئي. وقالت إن الأمر لم يحسم."))
                .containsExactly("نيويورك تايمز", Speaker.UNNAMED, "نيويورك تايمز");
        assertThat(
                        speakersOf(
                                "ونقلت صحيفة «الأفق» عن الوزير كامل الدهان قوله إن القمح كاف. وأضافت أن الشحنات تأخرت. وأكد أن الأسعار ثابتة."))
                .containsExactly("كامل الدهان", "صحيفة «الأفق»", "كامل الدهان");
    }

    @Test
    void aBodyWhoseGenderNothingTellsMayGoOnSpeaking() {
        assertThat(
                        speakersOf(
                                "قالت الوزيرة هند عزمي إن الماء قليل. ووفقا لليونيسف، فإن الأطفال في خطر. وأضافت أن التمويل ناقص."))
                .containsExactly("هند عزمي", "اليونيسف", "اليونيسف");
    }
}
