package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Speakers whom the text describes without naming them, groups, and documents. */
class UnnamedSpeakersTest {
    private static List<String> speakersOf(String text) {
        return Attribution.standard().analyse(text).statements().stream()
                .map(s -> s.speaker().name())
                .toList();
    }

    @Test
    void anIndefiniteRoleIsNobodyByName() {
        assertThat(speakersOf("قالت طبيبة في المستشفى إن الحالات خطيرة. وأضافت أن الدواء نفد."))
                .containsExactly(Speaker.UNNAMED, Speaker.UNNAMED);
        assertThat(speakersOf("وتقول ربة منزل من الحي إنها لا تجد الحليب. وتضيف: «ابني جائع»."))
                .containsExactly(Speaker.UNNAMED, Speaker.UNNAMED);
        assertThat(speakersOf("قال متحدث باسم الشرطة إن الطريق مغلق. وأوضح المتحدث أن السير سيعود."))
                .containsExactly(Speaker.UNNAMED, Speaker.UNNAMED);
        assertThat(speakersOf("قالت والدة الضحية إن ابنها خرج باكرا.")).containsExactly("والدة الضحية");
    }

    @Test
    void aRoleThatIsSpeltLikeAVerbIsTheSubjectOfTheVerbBeforeIt() {
        assertThat(speakersOf("وقال طالب يدرس الطب في الجامعة إن الرسوم ارتفعت."))
                .containsExactly(Speaker.UNNAMED);
    }

    @Test
    void groupsAreCalledAsTheTextCallsThem() {
        assertThat(speakersOf("وقال محللون إن الأسهم سترتفع. وأضافوا أن المستثمرين متفائلون."))
                .containsExactly("محللون", "محللون");
        assertThat(speakersOf("أعلن فريق من الباحثين أنهم طوروا لقاحا. وأوضحوا أن التجارب نجحت."))
                .containsExactly("فريق من الباحثين", "فريق من الباحثين");
    }

    @Test
    void whoIssuedADocumentBelongsToIt() {
        assertThat(speakersOf("كشف تقرير صادر عن منظمة اليونيسف، اليوم الخميس، أن مليون طفل خارج المدارس."))
                .containsExactly("تقرير صادر عن منظمة اليونيسف");
    }

    @Test
    void whoAnswersIsNotWhoAsks() {
        assertThat(
                        speakersOf(
                                "أقر المدير نبيل شاهين بوجود أخطاء. وسأله النائب كامل الدهان عن المكافآت، فأجاب بأنه لم يتسلمها."))
                .containsExactly("نبيل شاهين", "نبيل شاهين");
    }

    @Test
    void whatStandsBetweenCommasDoesNotPartTheVerbFromItsClause() {
        assertThat(speakersOf("يروي صاحب مقهى في الساحة، وقد جلس يراقب المارة، أنه دفع كلفة التنظيف."))
                .hasSize(1);
        assertThat(speakersOf("وقال مصدر في الوزارة، طالبا عدم نشر اسمه، إن الاتفاق بعيد."))
                .containsExactly(Speaker.UNNAMED);
    }

    @Test
    void aLongQuotationNeedsNoColon() {
        assertThat(Attribution.standard()
                        .analyse(
                                "وكتب جون بركات، المحلل لدى البنك، في مذكرة للعملاء \"المخزونات منخفضة إلى حد كبير هذا العام\".")
                        .statements())
                .extracting(s -> s.content().text())
                .containsExactly("المخزونات منخفضة إلى حد كبير هذا العام");
    }

    @Test
    void whatWasSaidNextEndsTheContentBefore() {
        assertThat(Attribution.standard()
                        .analyse("وأضاف الوزير أن الفرق وصلت بعد ساعة، قبل أن يستدرك قائلا: «لكنهم قاموا بواجبهم».")
                        .statements())
                .extracting(s -> s.content().text())
                .containsExactly("الفرق وصلت بعد ساعة", "لكنهم قاموا بواجبهم");
    }

    @Test
    void aShortSayingThatOpensItsSentenceIsSaid() {
        assertThat(speakersOf("كان الباب مغلقا. «تأخرتم كثيرا»، قال الحارس قبل أن يفتح البوابة."))
                .containsExactly("الحارس");
    }

    @Test
    void aNounWithAPronounIsTheObjectAndNobodysName() {
        assertThat(speakersOf("ولم يخف المدرب غضبه من الحكم. وقال بلهجة حادة: «سرقونا»."))
                .containsExactly("المدرب");
        assertThat(speakersOf("نشرت الشرطة صورة المشتبه به، وقالت إنه مسلح.")).containsExactly("الشرطة");
        assertThat(speakersOf("وكان رئيس النادي أكثر هدوءا، إذ رأى أن الفريق لم يقدم ما يكفي."))
                .containsExactly("رئيس النادي");
    }

    @Test
    void aBodyOfTheOtherGenderIsWhomTheVerbCallsOn() {
        assertThat(speakersOf("قالت الرئاسة إن الهجوم مدان. وطالبت مجلس الأمن بالتدخل."))
                .containsExactly("الرئاسة", "الرئاسة");
    }

    @Test
    void sheWhoIsCalledSoClaimsNothing() {
        assertThat(speakersOf("وقالت إحدى المتظاهرات، وتدعى أمينة، إن الطعام فسد."))
                .containsExactly("أمينة");
    }

    @Test
    void anOutletsLeaderIsWhereItWritesAndNoPartOfItsName() {
        assertThat(speakersOf("وكتبت صحيفة «الغارديان» في افتتاحيتها أن الحكومة فقدت البوصلة."))
                .containsExactly("الغارديان");
    }

    @Test
    void theOutletBehindTheVerbIsNotWhatWasSaid() {
        assertThat(Attribution.standard()
                        .analyse("اكتشفت نادية رسالة في الهاتف. «شعرت بأن الأرض تهتز»، تقول لموقع «رصيف».")
                        .statements())
                .extracting(s -> s.speaker().name() + ": " + s.content().text())
                .containsExactly("نادية: شعرت بأن الأرض تهتز");
    }

    @Test
    void aSurnameMayBeginWithThePreposition() {
        assertThat(speakersOf("خسر نوفاك يوفيتش أمام لورنزو بيانكي. وأشاد بيانكي بخصمه."))
                .containsExactly("لورنزو بيانكي");
    }

    @Test
    void whomTheVerbsPronounMeansIsNotItsSubject() {
        assertThat(speakersOf("وقالت أم محمد إنها لن تيأس. ووعدهم وزير العدل بتشكيل لجنة. وأكد أن الملف أولوية."))
                .endsWith("وزير العدل");
    }

    @Test
    void thePressIsToldAndIsNoPartOfTheRole() {
        assertThat(speakersOf("وصرح رئيس جهاز الإطفاء للصحافة المحلية بأن الأمل يتضاءل."))
                .containsExactly("رئيس جهاز الإطفاء");
    }

    @Test
    void whatIsSaidBySomebodysTongueIsHis() {
        assertThat(speakersOf("وجاء على لسان مستشاره أن الرواتب ستتأخر.")).containsExactly("مستشاره");
    }

    @Test
    void aQualityReportsNothing() {
        assertThat(speakersOf("وكان لافتا أن المجلس اجتمع باكرا.")).isEmpty();
        assertThat(speakersOf("وردت الشركة المنافسة بتغريدة ساخرة: «حقا؟».")).containsExactly("الشركة المنافسة");
    }

    @Test
    void aShortQuotationBeforeAColonIsAName() {
        assertThat(Attribution.standard()
                        .analyse("قال جون بركات على منصته «إكس»: \"المستقبل هنا\".")
                        .statements())
                .extracting(s -> s.content().text())
                .containsExactly("المستقبل هنا");
    }

    @Test
    void theDefiniteNounBehindAnIndefinitePluralIsTheObject() {
        assertThat(speakersOf("وصف مراقبون الزيارة بأنها تاريخية.")).containsExactly("مراقبون");
    }
}
