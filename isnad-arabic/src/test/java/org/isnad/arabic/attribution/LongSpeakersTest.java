package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.attribution.Sayings.contentsOf;
import static org.isnad.arabic.attribution.Sayings.speakersOf;
import static org.isnad.arabic.attribution.Sayings.statementsOf;

import org.junit.jupiter.api.Test;

/** Speakers whose names, titles and insertions are long, and speakers who are left out. */
class LongSpeakersTest {
    @Test
    void aTitleMayGoOnBehindAPreposition() {
        assertThat(speakersOf("وقالت النائبة عن حزب النخيل هالة الخياط إن المشروع ناقص."))
                .containsExactly("هالة الخياط");
        assertThat(speakersOf("وقال الباحث في الدراسة ناظم الراعي إن العينات قليلة."))
                .containsExactly("ناظم الراعي");
        assertThat(speakersOf("وقالت المتحدثة باسمها لمى الخازن إن الرسوم ثابتة."))
                .containsExactly("لمى الخازن");
        assertThat(speakersOf("وقال المبعوث الأممي إلى ليبيا، السويدي نلس فاسترغورد، إن الحوار مستمر."))
                .containsExactly("نلس فاسترغورد");
    }

    @Test
    void anyDefiniteNounBeforeANameIsATitle() {
        assertThat(speakersOf("وقالت الحكمة السويدية آنا فاسترغورد إن الملعب جاهز."))
                .containsExactly("آنا فاسترغورد");
    }

    @Test
    void namesHoldWordsThatLookLikeOthers() {
        assertThat(speakersOf("وقال المدرب الكوري لي دونغ هو إن الفريق جاهز.")).containsExactly("لي دونغ هو");
        assertThat(speakersOf("وقال الرئيس الموريتاني محمد ولد الراعي إن الحوار بدأ."))
                .containsExactly("محمد ولد الراعي");
        assertThat(speakersOf("وقال العقيد ناظم بن طالب إن الطريق مفتوح. وأضاف بن طالب أن السير عاد."))
                .containsExactly("ناظم بن طالب", "ناظم بن طالب");
    }

    @Test
    void aClauseSetBetweenCommasReportsNothing() {
        String text = "ورأى ناظم الراعي، الذي قاد الفريق عامين وسجل معه أهدافا، أن اللقاء صعب.";
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي");
        assertThat(contentsOf(text)).containsExactly("اللقاء صعب");
    }

    @Test
    void aVerbalNounReportsWithItsSubjectBehindIt() {
        Statement statement =
                statementsOf("رغم تأكيد وزارة النقل أن الجسر آمن.").get(0);
        assertThat(statement.speaker().name()).isEqualTo("وزارة النقل");
        assertThat(statement.content().text()).isEqualTo("الجسر آمن");
        assertThat(statementsOf("وقال في تصريح صحفي إن الجسر آمن.")).hasSize(1);
    }

    @Test
    void aDocumentReports() {
        Statement statement =
                statementsOf("وجاء في بيان للشركة أن الإنتاج ثابت.").get(0);
        assertThat(statement.speaker().name()).isEqualTo("بيان للشركة");
        assertThat(statement.content().text()).isEqualTo("الإنتاج ثابت");
        assertThat(statementsOf("وجاء سالم إلى المدينة أمس.")).isEmpty();
    }

    @Test
    void aSourceMayFollowItsClauseBehindKama() {
        Statement statement = statementsOf("سيفتح الجسر يوم الأحد، كما صرح مدير الطرق ناظم الراعي.")
                .get(0);
        assertThat(statement.speaker().name()).isEqualTo("ناظم الراعي");
        assertThat(statement.content().text()).isEqualTo("سيفتح الجسر يوم الأحد");
    }

    @Test
    void kinStandBeforeTheSpeakersOwnName() {
        assertThat(speakersOf("وقالت شقيقة سالم رامي هدى إن أخاها بخير.")).containsExactly("هدى");
        assertThat(speakersOf("وقالت والدته هالة الراعي إن البيت بعيد.")).containsExactly("هالة الراعي");
    }

    @Test
    void wordsThatAreSpeltLikeACueReportNothing() {
        assertThat(statementsOf("وتقع مدينة الخازن على الساحل.")).isEmpty();
        assertThat(speakersOf("وقالت القاضية سلمى الزمردي في نص الحكم إن الشركة أخطأت."))
                .containsExactly("سلمى الزمردي");
        assertThat(speakersOf("وقالت ممرضة رفضت الكشف عن اسمها إن الباب مغلق.")).hasSize(1);
        assertThat(speakersOf("وقال ناج يبلغ من العمر 24 عاما: «بقينا في الماء»."))
                .containsExactly(Speaker.UNNAMED);
    }

    @Test
    void theSubjectOfAnUnknownVerbSpeaksNext() {
        assertThat(speakersOf("قال ناظم الراعي إن الماء قليل.\nواستيقظت هالة الخازن على الضجيج. وقالت إن البيت بعيد."))
                .containsExactly("ناظم الراعي", "هالة الخازن");
        assertThat(
                        speakersOf(
                                "قالت رئيسة اللجنة هالة الخازن إن الماء قليل. وقال ناظم الراعي إن السد ممتلئ.\nوردت الخازن على ذلك قائلة إن القياس قديم."))
                .containsExactly("هالة الخازن", "ناظم الراعي", "هالة الخازن");
    }

    @Test
    void theVerbTellsTheGenderOfATitleThatDoesNot() {
        assertThat(speakersOf("انتقدت عضو المجلس هالة الخازن القرار، قائلة إنه ناقص."))
                .containsExactly("هالة الخازن", "هالة الخازن");
    }

    @Test
    void aPlaceBeforeAColonSpeaksOnlyWhenTheRestIsASaying() {
        assertThat(statementsOf("بيرو: استقالة وزير النقل\nاستقال الوزير أمس.")).isEmpty();
        assertThat(speakersOf("بيرو: لا حوار تحت الضغط\nاجتمعت الحكومة أمس.")).hasSize(1);
    }

    @Test
    void longForeignNamesAreNoVerbsAndNoVerbalNouns() {
        assertThat(speakersOf("وقالت مديرة المعمل في الاتحاد إنغريد أندرسكوت إن الباب مفتوح."))
                .containsExactly("إنغريد أندرسكوت");
        assertThat(speakersOf("وقالت رئيسة الوفد هيلغا بانكلوفان في تصريح إن الليلة طويلة."))
                .containsExactly("هيلغا بانكلوفان");
    }

    @Test
    void aTopicHasALongTitleToo() {
        assertThat(speakersOf("أما النائب عن حزب النخيل ناظم الراعي فرأى أن المشروع ناقص."))
                .containsExactly("ناظم الراعي");
        assertThat(speakersOf("وقدرت مديرة وفد المصرف إلى ليبيا هيلغا فاسترغورد أن الدين كبير."))
                .containsExactly("هيلغا فاسترغورد");
    }

    @Test
    void whoIsSpokenToIsNoPartOfAName() {
        assertThat(speakersOf("وطمأن الوزير ناظم الراعي اللاجئين بأن الطريق آمن."))
                .containsExactly("ناظم الراعي");
        assertThat(speakersOf("وبررت النقابة قرارها بأن الأجور قليلة.")).containsExactly("النقابة");
    }

    @Test
    void whatAClauseDescribesSpeaksInIt() {
        assertThat(speakersOf("أغلق الجسر شهرا، وذلك بعد تجربة حديثة أثبتت أن حديده ضعيف."))
                .containsExactly("تجربة حديثة");
        assertThat(speakersOf("وزار المزارعون وزير الزراعة البلجيكي الذي أكد أن البذور ستوزع قريبا."))
                .containsExactly("وزير الزراعة البلجيكي");
    }

    @Test
    void whoPublishedADocumentSpeaksInIt() {
        assertThat(speakersOf("حصدت القائمة ثلث المقاعد، حسب الأرقام النهائية التي أذاعتها هيئة الفرز."))
                .containsExactly("هيئة الفرز");
        assertThat(speakersOf("وجاء في تقرير نشره المرصد أن الحكم جائر.")).containsExactly("المرصد");
    }

    @Test
    void aPlaceIsNoCue() {
        assertThat(speakersOf("وكتب المدرب ناظم الراعي بعد عودته إلى مدينة الزهور: «كان السفر طويلا ومتعبا»."))
                .containsExactly("ناظم الراعي");
    }
}
