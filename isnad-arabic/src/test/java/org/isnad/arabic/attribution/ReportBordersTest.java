package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.attribution.Sayings.contentsOf;
import static org.isnad.arabic.attribution.Sayings.speakersOf;

import org.junit.jupiter.api.Test;

/** Where a source ends and its clause begins, and where the reporter goes on in his own words. */
class ReportBordersTest {
    @Test
    void whatASourceTellsBeginsBehindItsParticle() {
        String text = "وبحسب النتائج الأولية فقد بلغت المشاركة نصف الناخبين، معظمهم من الشباب.";
        assertThat(speakersOf(text)).containsExactly("النتائج الأولية");
        assertThat(contentsOf(text)).containsExactly("بلغت المشاركة نصف الناخبين، معظمهم من الشباب");
        assertThat(contentsOf("وبحسب المزارعين بلغ المحصول ثلثي ما كان.")).containsExactly("بلغ المحصول ثلثي ما كان");
    }

    @Test
    void aShareMayEndTheContent() {
        assertThat(contentsOf("وقد بلغ معدل التسرب في الريف 15 % وفق آخر الإحصاءات."))
                .containsExactly("بلغ معدل التسرب في الريف 15 %");
    }

    @Test
    void whatIsSomebodysOwnIsNoSource() {
        assertThat(contentsOf("ووزع العمال على الورديات بحسب رغبتهم وقدرتهم.")).isEmpty();
    }

    @Test
    void theReporterContradictsAndConcludes() {
        assertThat(contentsOf("وقال ناظم الراعي إن الطريق مفتوح، إلا أن الشاحنات لم تمر."))
                .containsExactly("الطريق مفتوح");
        assertThat(contentsOf("وقال ناظم الراعي إن الطريق مفتوح، وهو ما أثار دهشة السائقين."))
                .containsExactly("الطريق مفتوح");
    }

    @Test
    void aDemandEndsBeforeItsOccasion() {
        assertThat(contentsOf("وحذرت الهيئة من استعمال المبيد، بعد أن أظهر الفحص بقاياه في الثمار."))
                .containsExactly("استعمال المبيد");
    }

    @Test
    void whomEverybodyKnowsNeedsNoPlace() {
        assertThat(speakersOf("وقالت الأمم المتحدة في جنيف إن الطريق مفتوح.")).containsExactly("الأمم المتحدة");
    }

    @Test
    void aPronounBeforeTheVerbIsItsSubject() {
        String text = "وقال ناظم الراعي إن الطريق مفتوح. لكنه اتهم بعض السائقين بالمبالغة في القلق.";
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي", "ناظم الراعي");
    }

    @Test
    void whoIsSpokenOfFirstSpeaksBehindTheParticle() {
        assertThat(speakersOf("أما نقابة الصيادين فقد اقترحت تقصير الموسم.")).containsExactly("نقابة الصيادين");
    }

    @Test
    void whoIsAdvisedIsNotWhoAdvises() {
        assertThat(speakersOf("ونصحت شركة نوكيا المستخدمين بتحديث هواتفهم.")).containsExactly("نوكيا");
        assertThat(speakersOf("ودعت جمعية الأولياء والتلاميذ الطرفين إلى استئناف الحوار."))
                .containsExactly("جمعية الأولياء والتلاميذ");
    }

    @Test
    void aDocumentsIssuerSpeaksThroughIt() {
        assertThat(speakersOf("وجاء في بيان صدر عن نقابة الصيادين أن الموسم قصير."))
                .containsExactly("نقابة الصيادين");
        assertThat(speakersOf("وجاء في بيان للشركة أن الموسم قصير.")).containsExactly("بيان للشركة");
    }

    @Test
    void whatFollowedBelongsToTheReport() {
        assertThat(contentsOf("وأعلنت نقابة الصيادين أن الميناء أغلق، وذلك بعد يومين من العاصفة."))
                .containsExactly("الميناء أغلق، وذلك بعد يومين من العاصفة");
    }

    @Test
    void whatIsAskedOfSomebodyFollowsHim() {
        assertThat(contentsOf("كما طلبت الحكومة المحلية من شركات النقل تخفيض أجورها في الموسم."))
                .containsExactly("تخفيض أجورها في الموسم");
    }

    @Test
    void thoseWhoAreWarnedDoNotWarn() {
        assertThat(speakersOf("وقال ناظم الراعي إن البئر ملوثة. وحذر المواطنين من أن الماء لا يشرب."))
                .containsExactly("ناظم الراعي", "ناظم الراعي");
    }

    @Test
    void whatStandsBehindASourceWithoutAComma() {
        String text = "ووفقا لصحيفة ديلي ستار بلغت كلفة الجسر مليون دينار، دفعت البلدية نصفها.";
        assertThat(contentsOf(text)).containsExactly("بلغت كلفة الجسر مليون دينار، دفعت البلدية نصفها");
    }

    @Test
    void aDatelineIsNoPartOfWhatIsReported() {
        assertThat(contentsOf("بيروت - جرح ثلاثة عمال في انهيار سقف، بحسب الدفاع المدني."))
                .containsExactly("جرح ثلاثة عمال في انهيار سقف");
    }

    @Test
    void whatOnlySaysWhereANewsCameFromLeadsBackToIt() {
        String text = "عاد التيار إلى الجزيرة بعد يومين. جاء ذلك في خبر بثته الإذاعة نقلا عن المهندس ناظم الراعي.";
        assertThat(contentsOf(text)).containsExactly("عاد التيار إلى الجزيرة بعد يومين");
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي");
        assertThat(contentsOf("جاء ذلك في خبر بثته الإذاعة نقلا عن المهندس ناظم الراعي."))
                .isEmpty();
    }

    @Test
    void asSomebodySaidMayEndASentenceWithoutAComma() {
        assertThat(contentsOf("ارتفع عدد الجرحى إلى تسعة كما أفاد مصدر طبي لوكالة رويترز."))
                .containsExactly("ارتفع عدد الجرحى إلى تسعة");
    }

    @Test
    void whatWasWrittenSomewhereIsFoundBehindThePlace() {
        String text = "وكتب المبرمج ناظم الراعي في مدونة الشركة أن المحرك أسرع، وتابع قائلا: \"رمينا كل ما كان قبله\".";
        assertThat(contentsOf(text)).containsExactly("المحرك أسرع", "رمينا كل ما كان قبله");
    }

    @Test
    void soSaidSomebodyBehindAQuotation() {
        String text = "\"لا أجد الكلمات، لعبت البنات بقلوبهن\"، هكذا علق المدرب ناظم الراعي على الفوز.";
        assertThat(contentsOf(text)).containsExactly("لا أجد الكلمات، لعبت البنات بقلوبهن");
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي");
    }

    @Test
    void theLettersOfAStatementAreNoPreposition() {
        assertThat(contentsOf("وطالبت النقابة في بيان لها بالإسراع في دفع الأجور."))
                .containsExactly("الإسراع في دفع الأجور");
    }

    @Test
    void whoDoesNotExcludeSomethingSaysSo() {
        String text = "ويرى ناظم الراعي أن السمكة قديمة، إلا أنه لا يستبعد أن تكون من جنس جديد.";
        assertThat(contentsOf(text)).containsExactly("السمكة قديمة", "تكون من جنس جديد");
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي", "ناظم الراعي");
    }

    @Test
    void anAddressWithADotIsNoEndOfASentence() {
        String text = "وأوضح ناظم الراعي لموقع 24.example الإخباري: \"أغلقنا الطريق وحين طلبنا منهم العودة عادوا\".";
        assertThat(contentsOf(text)).containsExactly("أغلقنا الطريق وحين طلبنا منهم العودة عادوا");
        assertThat(Sayings.statementsOf(text).get(0).via()).isNotNull();
    }

    @Test
    void aQuotationMayStandBeforeAsSomebodySaid() {
        String text = "\"المستشفى مليء والناس ينامون في الممرات\" كما يصف أحد المرضى لموقع إخباري.";
        assertThat(contentsOf(text)).containsExactly("المستشفى مليء والناس ينامون في الممرات");
        String wrote = "\"أخذوا تاريخ المدينة وليس القماش فقط\"، هذا ما كتبته على تويتر عمدة المدينة سلمى الراعي.";
        assertThat(contentsOf(wrote)).containsExactly("أخذوا تاريخ المدينة وليس القماش فقط");
    }

    @Test
    void theVerbOfAnInsertedClauseDoesNotTakeTheQuotationBehindIt() {
        String text =
                "وقال محافظ البنك ناظم الراعي، الذي كان يتحدث أمام غرفة التجارة، إن البلاد \"لا تحتاج إلى مال بل إلى ثقة\".";
        assertThat(contentsOf(text)).containsExactly("البلاد \"لا تحتاج إلى مال بل إلى ثقة\"");
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي");
    }

    @Test
    void aReportInANewspaperEndsBeforeIt() {
        String text = "أظهر استطلاع للمكتبة نشرته وكالة رويترز أن القارئ يقرأ كتابين.";
        assertThat(Sayings.mentionsOf(text)).containsExactly("استطلاع للمكتبة");
        assertThat(Sayings.viasOf(text)).containsExactly("وكالة رويترز");
        assertThat(Sayings.mentionsOf("وجدت دراسة نشرتها مجلة نيتشر أن القارئ يقرأ كتابين."))
                .containsExactly("دراسة نشرتها مجلة نيتشر");
    }

    @Test
    void whatAPaperAscribesToSomebodyIsHis() {
        String text = "ونسبت صحيفة لاغازيت إلى شهود عيان أن الحريق متعمد.";
        assertThat(Sayings.mentionsOf(text)).containsExactly("شهود عيان");
        assertThat(Sayings.viasOf(text)).containsExactly("صحيفة لاغازيت");
    }

    @Test
    void anOutletHandsOnWhatHeSaid() {
        String text = "وقال ناظم الراعي إن الطلب جيد. ونقل عنه موقع مكتبتي قوله: \"لا يجبر أحد على حب الكتاب\".";
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي", "ناظم الراعي");
        assertThat(Sayings.viasOf(text)).containsExactly("موقع مكتبتي");
    }

    @Test
    void aDocumentRightBeforeTheVerbSpeaks() {
        assertThat(Sayings.mentionsOf("وبثت القناة تقريرا زعم أن الأطباء يبيعون الدواء."))
                .containsExactly("تقريرا");
    }

    @Test
    void whatWasNotConfirmedIsTheReportersRemark() {
        assertThat(contentsOf("وكتبت صحيفة لاغازيت أن عدد الحراس انخفض، وهو ما لم يؤكده المتحف."))
                .containsExactly("عدد الحراس انخفض");
    }

    @Test
    void aRelativeClauseMayBeAllThatASourceSays() {
        String text = "دعت نقابة الورق، التي علمت بالخبر من الراديو على حد قول رئيستها سلمى الراعي، إلى وقفة.";
        assertThat(contentsOf(text)).contains("علمت بالخبر من الراديو");
    }

    @Test
    void aRelativeClauseBehindASourceIsNotItsContent() {
        assertThat(contentsOf("وكان النادي مهتما بضمه وفقا لوكيل أعماله ناظم الراعي الذي حضر أمس."))
                .containsExactly("كان النادي مهتما بضمه");
    }

    @Test
    void hisWordsMayBeSaidSomewhereBeforeTheColon() {
        assertThat(contentsOf("ونقلت عنه وكالة رويترز قوله في اتصال هاتفي: \"كان رجالنا نائمين حين بدأ ذلك\"."))
                .containsExactly("كان رجالنا نائمين حين بدأ ذلك");
    }

    @Test
    void whatStandsInADecisionIsReported() {
        assertThat(contentsOf("وجاء في قرار الوكالة أن العينة أخذت في بيته.")).containsExactly("العينة أخذت في بيته");
    }

    @Test
    void aSourceMayBeSetIntoTheClause() {
        String text = "ويعود سبب الغلاء، بحسب نقابة الناشرين، إلى تراجع قيمة الدينار.";
        assertThat(contentsOf(text)).containsExactly("يعود سبب الغلاء، بحسب نقابة الناشرين، إلى تراجع قيمة الدينار");
    }

    @Test
    void whatAnOutletQuotesBeginsBehindItsParticle() {
        assertThat(contentsOf("وكتبت الصحيفة نقلا عن ممرضة أن الدواء لا يكفي لأسبوع."))
                .containsExactly("الدواء لا يكفي لأسبوع");
    }

    @Test
    void aParticipleBetweenCommasDoesNotEndTheReport() {
        String text = "وأضاف الوزير ناظم الراعي، نافيا وجود خلاف في الحكومة، أن الشبان أوقفوا بسبب الشغب.";
        assertThat(contentsOf(text)).contains("الشبان أوقفوا بسبب الشغب");
    }

    @Test
    void whoDidNotExcludeSomethingSaidSo() {
        String text = "وأعرب ناظم الراعي عن أسفه، ولم يستبعد أن تلجأ الشركة إلى النقل بالشاحنات.";
        assertThat(contentsOf(text)).contains("تلجأ الشركة إلى النقل بالشاحنات");
    }

    @Test
    void aDenialThatGoesOnIsNoPartOfWhatWasSaidBefore() {
        String text = "وأجاب الوزير ناظم الراعي بأن الحكومة ستدفع، ولم يستبعد أن تتأخر الأجور.";
        assertThat(contentsOf(text)).containsExactly("الحكومة ستدفع", "تتأخر الأجور");
    }

    @Test
    void aLetterInANameBeginsNoReport() {
        assertThat(contentsOf("« غادرت مبكرا »، قال اللاعب ضرغام اليافي لقناة بي إن سبورت."))
                .containsExactly("غادرت مبكرا");
        assertThat(contentsOf("وقال ضرغام اليافي لقناة إن دي تي في إنه من المبكر الحديث عن سبب."))
                .containsExactly("من المبكر الحديث عن سبب");
        assertThat(contentsOf("وقال ضرغام اليافي لشبكة بي بي سي إن الطريق مغلق."))
                .containsExactly("الطريق مغلق");
    }

    @Test
    void whatTheReporterCallsItIsNotReported() {
        assertThat(contentsOf("ورأى ضرغام اليافي أن العقوبة قاسية، وهو موقف لا يشاركه فيه زملاؤه."))
                .containsExactly("العقوبة قاسية");
        assertThat(contentsOf("ورأى ضرغام اليافي أن الجسر قديم، وهو الوحيد في البلدة."))
                .containsExactly("الجسر قديم، وهو الوحيد في البلدة");
    }

    @Test
    void whomAClauseComesFromIsNotWhatIsTold() {
        assertThat(contentsOf("وكشفت الصحيفة نقلا عن مهندس في المشروع أن عطلا أخر الإطلاق."))
                .containsExactly("عطلا أخر الإطلاق");
    }
}
