package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.attribution.Sayings.mentionsOf;
import static org.isnad.arabic.attribution.Sayings.speakersOf;
import static org.isnad.arabic.attribution.Sayings.statementsOf;

import org.junit.jupiter.api.Test;

/** Who speaks: titles and names, objects, implicit speakers, headlines. */
class SpeakerTest {
    @Test
    void aSecondTitleStandsBehindAComma() {
        assertThat(speakersOf("وقالت رئيسة اللجنة، القاضية سلمى الزمردي، إن اللجنة اجتمعت."))
                .containsExactly("سلمى الزمردي");
        assertThat(speakersOf("وقال مدير الميناء، القبطان ناظم الراعي، إن السفن وصلت."))
                .containsExactly("ناظم الراعي");
        assertThat(speakersOf("ورأت د. هالة الخياط أن السعر مرتفع.")).containsExactly("هالة الخياط");
    }

    @Test
    void asForSomebodyOpensANewSpeaker() {
        assertThat(speakersOf("قال سالم رامي إن الماء قليل.\nأما رئيس البلدية فؤاد الخازن، فقال إن الماء يكفي."))
                .containsExactly("سالم رامي", "فؤاد الخازن");
    }

    @Test
    void theObjectIsNoPartOfTheSpeaker() {
        Statement statement =
                statementsOf("نفت النيابة العمومية وجود ضغوط على القضاة.").get(0);
        assertThat(statement.speaker().name()).isEqualTo("النيابة العمومية");
        assertThat(statement.content().text()).isEqualTo("وجود ضغوط على القضاة");
        assertThat(speakersOf("ووصفت ممثلة الشركة ماريان كولر الوضع بأنه صعب.")).containsExactly("ماريان كولر");
    }

    @Test
    void anApposedTitleMayStandBetweenSubjectAndObject() {
        Statement statement =
                statementsOf("ونفى ضرغام اليافي، المتحدث باسم الحركة، ذلك.").get(0);
        assertThat(statement.speaker().name()).isEqualTo("ضرغام اليافي");
        assertThat(statement.content().text()).isEqualTo("ذلك");
    }

    @Test
    void whoAskedToStayUnnamedIsUnnamed() {
        assertThat(speakersOf("وقال موظف فيها، طلب عدم ذكر اسمه، إن البعثة ستصل."))
                .containsExactly(Speaker.UNNAMED);
    }

    @Test
    void aParticipleBelongsToTheSubjectOfItsSentence() {
        assertThat(speakersOf(
                        "قال سالم رامي إن الماء قليل.\nواستقبل وزير النقل فؤاد الخازن الوفد، مؤكدا أن الجسر مفتوح."))
                .containsExactly("سالم رامي", "فؤاد الخازن");
    }

    @Test
    void whoeverTheSentenceBeforeIsAboutSpeaksNext() {
        assertThat(speakersOf("قال سالم رامي إن الماء قليل.\nووصل المهندس فؤاد الخازن إلى السد. وقال إن العمل بدأ."))
                .containsExactly("سالم رامي", "فؤاد الخازن");
        assertThat(speakersOf("قال سالم رامي إن الماء قليل.\nووصل المهندس فؤاد الخازن إلى السد. وأضاف أن العمل بدأ."))
                .startsWith("سالم رامي");
    }

    @Test
    void aHeadlineMayAttributeWithAColon() {
        Statement statement =
                statementsOf("وزير النقل: الجسر يفتح غدا\nاجتمع المجلس اليوم.").get(0);
        assertThat(statement.cue().text()).isEqualTo(":");
        assertThat(statement.content().text()).isEqualTo("الجسر يفتح غدا");
        assertThat(statementsOf("موازنة البلدة: الماء قبل الطريق\nاجتمع المجلس اليوم."))
                .isEmpty();
    }

    @Test
    void aLoneRoleIsLedBackToItsHolder() {
        assertThat(speakersOf("المدرب: كسبنا النقاط\nأبدى مدرب الفريق سالم رامي رضاه. وقال المدرب إن اللاعبين تعبوا."))
                .containsExactly("سالم رامي", "سالم رامي", "سالم رامي");
        assertThat(speakersOf("قال الخبير فؤاد الخازن إن السعر مرتفع. وأكد المتحدث ذاته أن السوق هادئة."))
                .containsExactly("فؤاد الخازن", "فؤاد الخازن");
        assertThat(speakersOf("قال وزير النقل فؤاد الخازن إن الجسر مفتوح. وقال وزير المالية إن السعر ثابت."))
                .containsExactly("فؤاد الخازن", "وزير المالية");
    }

    @Test
    void aNameMayBeAnnounced() {
        assertThat(speakersOf("وقال متظاهر يدعى أيمن إن الشارع مغلق.")).containsExactly("أيمن");
    }

    @Test
    void anOutletInQuotationMarksIsTheVia() {
        Statement statement =
                statementsOf("وقال فؤاد الخازن لـ«الراية» إن الجسر مفتوح.").get(0);
        assertThat(statement.speaker().name()).isEqualTo("فؤاد الخازن");
        assertThat(statement.via()).isNotNull().extracting(Via::text).isEqualTo("الراية");
    }

    @Test
    void theReportersOwnWordsEndTheContent() {
        assertThat(statementsOf("وأوضح فؤاد الخازن أن البحث مستمر، دون أن يحدد موعدا.")
                        .get(0)
                        .content()
                        .text())
                .isEqualTo("البحث مستمر");
        assertThat(statementsOf("وقال فؤاد الخازن إن الشركة أخطأت، في إشارة إلى شركة الماء.")
                        .get(0)
                        .content()
                        .text())
                .isEqualTo("الشركة أخطأت");
    }

    @Test
    void theLetterTiedToASourceIsCutOff() {
        assertThat(mentionsOf("ووفقا لشيراكوفي فإن النقاط كلها حسمت.")).containsExactly("شيراكوفي");
        assertThat(mentionsOf("وسبق لوزير الثقافة ناظم الراعي أن قال إن المهرجان للجميع."))
                .containsExactly("ناظم الراعي");
    }

    @Test
    void aSourceMayBeAPronoun() {
        String text = "وقالت كلير ديفوا إن اللقاح يحمي. وبحسبها فإن المشكلة في إبقائه باردا.";
        assertThat(speakersOf(text)).containsExactly("كلير ديفوا", "كلير ديفوا");
    }

    @Test
    void severalOfAKindSpeakWithAllThatTellsWhoTheyAre() {
        assertThat(mentionsOf("وقال ناشرون مشاركون في معرض المدينة للكتاب إن الأجنحة ضيقة."))
                .containsExactly("ناشرون مشاركون في معرض المدينة للكتاب");
        assertThat(mentionsOf("وينصح كثير من الأطباء بأن تكون القيلولة قصيرة.")).containsExactly("كثير من الأطباء");
    }

    @Test
    void whatABodyIsForBelongsToItsName() {
        assertThat(mentionsOf("وطالبت الشبكة الوطنية لسلامة الغذاء بفحص الشحنة."))
                .containsExactly("الشبكة الوطنية لسلامة الغذاء");
    }

    @Test
    void whoSpeaksThroughAnotherIsWhoSpeaks() {
        String text = "وقال مدير المصنع ناظم الراعي إن الخلل بسيط، ونفت النقابة على لسان متحدثه أن يكون كذلك.";
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي", "النقابة");
    }

    @Test
    void anAgeInBracketsIsNoPartOfAName() {
        assertThat(mentionsOf("يقول ناظم الراعي (29 عاما) \"عندي شهادة منذ سنين ولا عمل لي\"."))
                .containsExactly("ناظم الراعي");
    }

    @Test
    void twoForeignGivenNamesAreFollowedByTheLast() {
        String text =
                "وصل الرئيس جان بيير رامانوتسو. وفي كلمة قصيرة خاطب رامانوتسو مواطنيه قائلا: \"مددت يدي ثلاث مرات\".";
        assertThat(speakersOf(text)).containsExactly("جان بيير رامانوتسو");
    }

    @Test
    void anOutletSpeaksForThoseWhomItQuotes() {
        assertThat(mentionsOf("وذكرت صحيفة لاغازيت نقلا عن مصدرين أن المصنع سيباع."))
                .containsExactly("مصدرين");
    }

    @Test
    void allWhomAClauseDescribesAreAsked() {
        String text = "وأوضح المفتش ناظم الراعي أن الباب كان مفتوحا، وناشد كل من رأى شيئا أن يتصل بالشرطة.";
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي", "ناظم الراعي");
    }

    @Test
    void anUnknownOneMayBeToldByHisName() {
        String text = "إلا أن متحدثا باسم الجيش هو المقدم ناظم الراعي قال إن الدورية تعرضت لإطلاق نار.";
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي");
    }

    @Test
    void whoPrefersNotToBeNamedIsNotCalledSo() {
        String text = "وقال أحد قادة المنتدى، فضل عدم الكشف عن هويته، إن القرار سيتخذ بعد العيد.";
        assertThat(speakersOf(text)).noneMatch(name -> name.contains("فضل"));
    }

    @Test
    void whoWritesSomewhereMayStandBeforeTheVerb() {
        String text = "إلا أن الفلكي ناظم الراعي كتب في مدونته أنه رأى قطعتين لا واحدة.";
        assertThat(speakersOf(text)).containsExactly("ناظم الراعي");
    }

    @Test
    void whoIsAskedAnswers() {
        String text = "وذكر ناشر لبناني أن الكتب سحبت. وسئل الوزير ناظم الراعي عن ذلك فأجاب بأن عددها قليل.";
        assertThat(speakersOf(text)).endsWith("ناظم الراعي");
    }

    @Test
    void aPlaceThatBeginsWithTheLetterOfAPrepositionKeepsIt() {
        assertThat(speakersOf("وعبر الجنود الحدود حسب قول لاباز.")).containsExactly("بوليفيا");
    }

    @Test
    void aBodyToldInFullEndsBeforeItsSeat() {
        assertThat(mentionsOf("وردت وزارة المالية المالطية في فاليتا بأن القرض تجاري."))
                .containsExactly("وزارة المالية المالطية");
    }

    @Test
    void aManWithoutANameIsNotWhoeverWasNamedLast() {
        String text = "سرقت لوحة للرسام ناظم الراعي. ووجدها رجلا في بيته رجل من المدينة. وقال الرجل إنها نسخة.";
        assertThat(speakersOf(text)).doesNotContain("ناظم الراعي");
    }

    @Test
    void aNationsNewsInAHeadlineIsNotWhatItSays() {
        assertThat(mentionsOf("موريتانيا: المعارضة تقاطع الحوار")).isEmpty();
        assertThat(mentionsOf("موريتانيا: لن نقبل شروط أحد")).containsExactly("موريتانيا");
    }

    @Test
    void whatIsExplainedIsNoPartOfTheSpeakersName() {
        assertThat(mentionsOf("وبرر ضرغام اليافي القرار بأن القانون يحظر ذلك.")).containsExactly("ضرغام اليافي");
    }
}
