package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Speakers who stand apart from their verb, are called by a role, or are meant by a pronoun. */
class HiddenSpeakersTest {
    private static List<String> speakersOf(String text) {
        return Attribution.standard().analyse(text).statements().stream()
                .map(s -> s.speaker().name())
                .toList();
    }

    private static List<String> contentsOf(String text) {
        return Attribution.standard().analyse(text).statements().stream()
                .map(s -> s.content().text())
                .toList();
    }

    private static List<String> peopleIn(String text) {
        return Attribution.standard().analyse(text).actors().stream()
                .map(ActorFinding::name)
                .toList();
    }

    @Test
    void aTitleOrARelativeClauseMayStandBeforeTheVerb() {
        assertThat(speakersOf("غير أن أنتون ريبلوف، مبعوث البلاد إلى الحوض، نفى أن يكون قد زارها."))
                .containsExactly("أنتون ريبلوف");
        assertThat(speakersOf("لكن كامل الدهان، وهو وزير سابق، رأى أن الحل بعيد."))
                .containsExactly("كامل الدهان");
        assertThat(speakersOf("ولم يحضر الحفل نادر الدهان، كبير المحللين، الذي رجح أن الحل بعيد."))
                .containsExactly("نادر الدهان");
    }

    @Test
    void whatTellsHowOrWhenIsNoSpeaker() {
        String before = "قالت سهير عون إن الباب مفتوح. ";
        assertThat(speakersOf(before + "ثم تضيف ضاحكة: «نسيت المفتاح».")).containsOnly("سهير عون");
        assertThat(speakersOf(before + "وقالت بصوت متهدج إن البيت بعيد.")).containsOnly("سهير عون");
        assertThat(speakersOf(before + "وتقول وهي تحتضن ابنتها سلمى رامي إن البيت بعيد."))
                .containsOnly("سهير عون");
        assertThat(speakersOf(before + "وقالت لدى وصولها مطار العاصمة إن البيت بعيد."))
                .containsOnly("سهير عون");
        assertThat(speakersOf("وقال لنا رئيس البلدية فهيم الدقماق إن الجسر مغلق."))
                .containsExactly("فهيم الدقماق");
    }

    @Test
    void anOutletThatPublishedIsNotWhoSpeaks() {
        assertThat(speakersOf("قال الوزير كامل الدهان إن السد آمن. وقال في كلمة بثتها إذاعة الوطن إن الماء كثير."))
                .containsOnly("كامل الدهان");
        assertThat(speakersOf("قال الوزير كامل الدهان إن السد آمن. ونقلت إذاعة الوطن عنه أن الماء كثير."))
                .containsOnly("كامل الدهان");
        assertThat(speakersOf("ووفق ما نقلته وكالة الأفق عن الوزير كامل الدهان، فإن السد آمن."))
                .containsExactly("كامل الدهان");
    }

    @Test
    void aRoleWithoutArticleTakesNobodysName() {
        assertThat(speakersOf("وقال مسؤول في مكتب الرئيس إدريس الزعفران إن الجلسة ألغيت."))
                .containsExactly(Speaker.UNNAMED);
    }

    @Test
    void aRoleThatNobodyWasGivenIsWhomTheTextHasNamed() {
        assertThat(speakersOf("تجلس سهى الرفاعي في مقهى صغير. تقول الروائية إن المكان لم يتغير. وتضيف أنها تغيرت."))
                .containsOnly("سهى الرفاعي");
        assertThat(speakersOf("قال الوزير كامل الدهان إن السد آمن. وقال القاضي إن الملف مفتوح."))
                .containsExactly("كامل الدهان", "القاضي");
    }

    @Test
    void aLoneHeadIsABodyThatDidNotSpeakBefore() {
        assertThat(speakersOf("تسهم اليونسكو في الحملة. وقالت المنظمة إن المال وصل."))
                .containsExactly("اليونسكو");
        assertThat(speakersOf("اندلع حريق في شركة «نوفيرا» للورق. وقالت الشركة إن الخسائر قليلة."))
                .containsExactly("نوفيرا");
    }

    @Test
    void aMasculineVerbHasNoFeminineSubjectRightBehindIt() {
        assertThat(speakersOf("قال سالم رامي إن الأمر خطير. وناشد المنظمات الدولية التدخل العاجل."))
                .containsOnly("سالم رامي");
        assertThat(speakersOf("واتهم الجيش السوداني روسيا بقصف المخيم.")).containsExactly("الجيش السوداني");
    }

    @Test
    void namesAreToldFromWhatLooksLikeThem() {
        assertThat(peopleIn("ووصف الرئيس يوري كالفنسكي القرار بأنه صعب.")).contains("يوري كالفنسكي");
        assertThat(peopleIn("وقال حكيم بن يعيش إن القصب قليل.")).contains("حكيم بن يعيش");
        assertThat(peopleIn("وقال منسق البعثة كريستيان مولر-شولتس إن الطريق مغلق."))
                .contains("كريستيان مولر-شولتس");
        assertThat(peopleIn("حضرت أم ياسر، وتكلم دافيت أروتيان، كبير المحللين."))
                .contains("أم ياسر", "دافيت أروتيان");
        assertThat(peopleIn("أعلن رئيس البلاد المنتهية ولايته كامل الدهان فوزه."))
                .contains("كامل الدهان");
    }

    @Test
    void aVerbThatRoundsOffLeadsItsSpeakerToTheNounBehindIt() {
        assertThat(speakersOf("واكتفى مجلس البلدية بالإشارة إلى أن الطريق ستفتح قريبا."))
                .containsExactly("مجلس البلدية");
        assertThat(speakersOf("قال سالم رامي إن السد آمن، وختم بالتأكيد على أن الماء كثير."))
                .containsExactly("سالم رامي", "سالم رامي");
        assertThat(contentsOf("قال سالم رامي إن السد آمن، وختم بالقول: «الماء كثير هذا العام»."))
                .containsExactly("السد آمن", "الماء كثير هذا العام");
    }

    @Test
    void aVerbAloneBehindItsWordsIsOfWhoSpokeBefore() {
        assertThat(speakersOf("قالت سهير عون إن الباب مفتوح. «لم ننم منذ ليلتين»، تقول. ثم تصمت."))
                .containsExactly("سهير عون", "سهير عون");
        assertThat(speakersOf("قالت سهير عون إن الباب مفتوح. وفي رأيها أن الليل طويل."))
                .containsExactly("سهير عون", "سهير عون");
        assertThat(speakersOf(
                        "قالت سهير عون إن الباب مفتوح. وعما إذا كانت ستبقى في القرية أجابت: «سأبقى ما بقي الزيتون»."))
                .containsExactly("سهير عون", "سهير عون");
    }

    @Test
    void whoIsToldIsNotWhoTells() {
        assertThat(speakersOf("قال كامل الدهان إن السد آمن. وأبلغ «القبس» أنه سيستقيل."))
                .containsExactly("كامل الدهان", "كامل الدهان");
        assertThat(speakersOf("ووعد قائد الفريق نادر عزمي جماهير ناديه بأن الموسم سيكون أفضل."))
                .containsExactly("نادر عزمي");
        assertThat(speakersOf("واتهمت النائبة سلمى رامي الحزبين الكبيرين بإخفاء الأرقام."))
                .containsExactly("سلمى رامي");
    }

    @Test
    void whoIssuedADocumentSpeaksInIt() {
        assertThat(speakersOf("وصدر عن مديرية الغابات بيان جاء فيه أن الحريق انتهى."))
                .containsExactly("مديرية الغابات");
        assertThat(speakersOf("وأصدرت نقابة الخبازين بلاغا جاء فيه أن الأفران ستفتح."))
                .containsExactly("نقابة الخبازين");
    }

    @Test
    void nounsSpeltLikeAReportingVerbAreNoCues() {
        assertThat(speakersOf("وأعلن الوزير كامل الدهان رفض بلاده «كل تدخل أجنبي»، وغرد: «لن نقبل الوصاية أبدا»."))
                .containsOnly("كامل الدهان");
        assertThat(speakersOf("تقول لجنة التنسيق بين المدن إنها ستجتمع.")).containsExactly("لجنة التنسيق بين المدن");
        assertThat(speakersOf("أما رئيس تجمع الصيادين نادر عزمي فرد بأن القوارب قديمة."))
                .containsExactly("نادر عزمي");
        assertThat(speakersOf("وقال شخصان مطلعان على المحادثات إن الاتفاق قريب."))
                .containsExactly(Speaker.UNNAMED);
    }

    @Test
    void whoeverTheSentenceBeforeNamesWithATitleIsMeantByAVerbOfTheSameGender() {
        assertThat(
                        speakersOf(
                                "قال المدرب سالم رامي إن الفريق جاهز. ولم تستسغ الكلام رئيسة النادي هند عزمي. ورأت أن الطريق طويل."))
                .containsExactly("سالم رامي", "هند عزمي");
        assertThat(speakersOf("تأخر رد وزير الزراعة كامل الدهان، إذ توعد بأن المخالفين سيعاقبون."))
                .containsExactly("كامل الدهان");
    }

    @Test
    void headlinesPutASecondSubjectBehindAConjunction() {
        assertThat(speakersOf("تراجع أسعار القمح وموسكو ترفض خفض الصادرات\nموسكو - مطر غزير"))
                .containsExactly("روسيا");
        assertThat(speakersOf("حريق في مخزن للحبوب والأونروا تحذر من نقص الغذاء\nمطر غزير"))
                .containsExactly("الأونروا");
        assertThat(speakersOf("بعد الخسارة.. سالم رامي: سنعود أقوى\nوصل المدرب سالم رامي إلى الملعب."))
                .containsExactly("سالم رامي");
    }

    @Test
    void whoHeldTheOccasionIsNotWhoSpokeThere() {
        assertThat(speakersOf(
                        "قالت المخرجة ندى عزمي إن الفيلم جاهز. وقالت في ندوة أقامها مهرجان الضفة إن الميزانية قليلة."))
                .containsOnly("ندى عزمي");
        assertThat(speakersOf("قال سالم رامي إن السد آمن. ثم استطرد بجدية أن الماء كثير."))
                .containsOnly("سالم رامي");
    }

    @Test
    void longRolesGoOnToTheirName() {
        assertThat(speakersOf(
                        "غير أن مندوب البلاد الدائم لدى المنظمات الدولية في فيينا سالم رامي اعتبر أن الخطوة ناقصة."))
                .containsExactly("سالم رامي");
        assertThat(speakersOf("وتوضح المشرفة على الدراسة، أستاذة الطب إيفا ليندغرين، أن النوم مفيد."))
                .containsExactly("إيفا ليندغرين");
        assertThat(speakersOf("وقال رئيس الجمعية الوطنية لدراسة الزلازل ماركو فيتالي إن الأرض هادئة."))
                .containsExactly("ماركو فيتالي");
        assertThat(speakersOf("وكان المدير التنفيذي لمايكروسوفت راجيف مينون قد كشف أن الأرباح زادت."))
                .containsExactly("راجيف مينون");
        assertThat(speakersOf("ورد عليه المستشار فتحي بن زاهية قائلا إن الطريق مفتوح."))
                .containsExactly("فتحي بن زاهية");
    }

    @Test
    void whatGroupsFoundIsTheirs() {
        assertThat(speakersOf("ووجد باحثون في جامعة كامبريدج أن النوم مفيد.")).hasSize(1);
        assertThat(speakersOf("قال سالم رامي إن السد آمن. ونفى ذلك «جملة وتفصيلا»."))
                .doesNotContain("ذلك");
    }

    @Test
    void aSayingInAHeadlineEndsBeforeTheSecondClause() {
        assertThat(contentsOf("الوكالة الذرية: التخصيب تباطأ وطهران تنفي أي تنازل\nمطر غزير"))
                .contains("التخصيب تباطأ");
    }

    @Test
    void straightMarksMayBeSetTwice() {
        assertThat(contentsOf("قال سالم رامي: \"\"الوضع صعب جدا في القرى البعيدة\"\"."))
                .containsExactly("الوضع صعب جدا في القرى البعيدة");
    }

    @Test
    void theReporterTurnsToWhatOthersDidMeanwhile() {
        assertThat(contentsOf("وقال سالم رامي إن الأسعار ارتفعت، في حين تراجعت المبيعات في الجنوب."))
                .containsExactly("الأسعار ارتفعت");
    }
}
