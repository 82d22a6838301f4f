package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One way of asserting a relation a line: sentence, and "who polarity+kind whom modality" of all that is found. */
class RelationSentencesTest {
    private static List<String> relationsIn(String text) {
        return Attribution.standard().analyse(text).relations().stream()
                .map(relation -> relation.a() + " " + relation.polarity() + relation.kind() + " " + relation.b() + " "
                        + relation.modality().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void assertFound(String text, String expected) {
        assertThat(relationsIn(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اتهم رئيس الوزراء الإثيوبي مصر بالتصعيد. | إثيوبيا -ACCUSE مصر actual",
                "هاجمت طائرات روسية مواقع لحركة طالبان. | روسيا -ASSAULT طالبان actual",
                "وصل الرئيس الفرنسي إلى بيروت في زيارة يلتقي خلالها نظيره اللبناني. | فرنسا +CONSULT لبنان actual",
                "رفضت إيران الاتهامات الأميركية. | إيران -REJECT الولايات المتحدة actual",
                "طردت بولندا ثلاثة دبلوماسيين روس. | بولندا -SANCTION روسيا actual",
                "انطلقت أمس المباحثات المصرية التركية. | مصر +CONSULT تركيا actual",
            })
    void statesAreMeantByTheirNisba(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كينيا وأوغندا توقعان اتفاقا للسكك الحديدية. | كينيا +AGREE أوغندا actual",
                "اتفقت اليابان مع الهند على خفض الرسوم. | اليابان +AGREE الهند actual",
                "تبادل الجيش السوداني وقوات الدعم السريع الاتهامات. | الجيش السوداني -ACCUSE قوات الدعم السريع actual",
                "أدان كل من مصر والأردن القصف الإسرائيلي. | مصر -ACCUSE إسرائيل actual; الأردن -ACCUSE إسرائيل actual",
                "جاء ذلك خلال لقاء جمع الرئيس المصري ونظيره السوداني. | مصر +CONSULT السودان actual",
                "توسطت قطر بين كينيا وأوغندا. | قطر +CONSULT كينيا actual; قطر +CONSULT أوغندا actual",
            })
    void severalMayActTogether(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فرضت كندا عقوبات جديدة على إيران. | كندا -SANCTION إيران actual",
                "قدمت أرمينيا شكوى ضد أذربيجان. | أرمينيا -ACCUSE أذربيجان actual",
                "أرسلت السعودية ثلاث طائرات محملة بمساعدات إلى السودان. | السعودية +AID السودان actual",
                "أعربت باريس عن تضامنها مع لبنان. | فرنسا +SUPPORT لبنان actual",
                "العقوبات التي تفرضها اليابان على إيران باقية. | اليابان -SANCTION إيران actual",
                "كشفت صحيفة عن مفاوضات سرية تجريها إسرائيل مع حركة حماس. | إسرائيل +CONSULT حماس actual",
                "تعرضت قاعدة تركية لهجوم من قبل حزب العمال الكردستاني. | حزب العمال الكردستاني -ASSAULT تركيا actual",
                "دخل وقف إطلاق النار بين إسرائيل وحماس حيز التنفيذ. | إسرائيل +AGREE حماس actual",
            })
    void aNounIsCarriedByItsVerb(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أوقفت ألمانيا مساعداتها لتشاد. | ألمانيا -SANCTION تشاد actual",
                "ورفعت بريطانيا العقوبات عن سوريا. | بريطانيا +CONCEDE سوريا actual",
                "قطعت الأرجنتين علاقاتها الدبلوماسية مع فنزويلا. | الأرجنتين -SANCTION فنزويلا actual",
                "انسحبت القوات الفرنسية من تشاد. | الجيش الفرنسي +RETREAT تشاد actual",
                "انسحبت أنغولا من أوبك. | أنغولا -REJECT أوبك actual",
            })
    void puttingAnEndTurnsTheRelationAround(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال وزير الدفاع الألماني هانز براندت إن بلاده تدعم لبنان. | ألمانيا +SUPPORT لبنان actual",
                "قالت إسرائيل إنها قتلت قياديا في حزب الله. | إسرائيل -ASSAULT حزب الله actual",
                "ناقشت كينيا وأوغندا ملف الحدود. ودعت فرنسا الطرفين إلى التهدئة. "
                        + "| كينيا +CONSULT أوغندا actual; فرنسا +REQUEST كينيا actual; فرنسا +REQUEST أوغندا actual",
                "أكد الأمين العام لحلف شمال الأطلسي دعم الحلف لأوكرانيا. | حلف شمال الأطلسي +SUPPORT أوكرانيا actual",
                "قال صندوق النقد الدولي إنه متفائل. وطالب الصندوق تشاد بالإصلاح. "
                        + "| صندوق النقد الدولي -REQUEST تشاد actual",
            })
    void whoIsMeantIsFoundInTheText(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لم تتهم إسبانيا المغرب بالتقصير. | إسبانيا -ACCUSE المغرب negated",
                "نفى الجيش التركي أن يكون الجيش التركي قد قصف سوريا. | الجيش التركي -ASSAULT سوريا negated",
                "كانت ألمانيا قد طردت دبلوماسيين إيرانيين. | ألمانيا -SANCTION إيران past",
                "ستزود اليابان الفلبين بالسفن. | اليابان +AID الفلبين future",
                "من المقرر أن يزور الملك الإسباني الرباط. | إسبانيا +CONSULT المغرب future",
                "قد ترسل كندا أسلحة إلى أوكرانيا. | كندا +AID أوكرانيا possible",
                "تعتزم ألمانيا تزويد أوكرانيا بالدبابات. | ألمانيا +AID أوكرانيا possible",
                "هددت واشنطن بفرض عقوبات على العراق. | الولايات المتحدة -SANCTION العراق possible",
                "دعت الأمم المتحدة إلى وقف الحرب بين إسرائيل ولبنان. | إسرائيل -ASSAULT لبنان actual",
                "إيران مستعدة للتفاوض مع اليابان. | إيران +CONSULT اليابان possible",
            })
    void modalityIsThatOfTheClause(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اغتيل القائد العسكري حسام الريس على يد مسلحين من حركة طالبان. | طالبان -ASSAULT حسام الريس actual",
                "التقى وزير خارجية قطر الشيخ عبد الرحمن بن سالم آل مهند نظيره الكويتي. "
                        + "| عبد الرحمن بن سالم آل مهند +CONSULT الكويت actual",
                "وهاجم الحوثيون المدعومون من إيران سفينة أميركية. "
                        + "| إيران +SUPPORT جماعة الحوثي actual; جماعة الحوثي -ASSAULT الولايات المتحدة actual",
                "رد الوزير سالم العبدلي على النقد، متهما فرنسا بدعم تشاد. "
                        + "| سالم العبدلي -ACCUSE فرنسا actual; فرنسا +SUPPORT تشاد actual",
            })
    void passivesParticiplesAndAppositionsAreRead(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فرقت الشرطة الكينية عشرات المتظاهرين بالغاز. | الشرطة الكينية -COERCE عشرات المتظاهرين actual",
                "خطف مسلحون قبليون المهندس الألماني يورغن شميت قرب المطار. "
                        + "| مسلحون قبليون -COERCE يورغن شميت actual",
                "أضرب عمال المناجم في زامبيا احتجاجا على خطة الحكومة الزامبية. "
                        + "| عمال المناجم -PROTEST الحكومة الزامبية actual",
                "العقوبات التي فرضها عدد من الدول على تشاد باقية. | عدد من الدول -SANCTION تشاد actual",
                "يسعى برنامج الأغذية العالمي إلى جمع الأموال لتقديم مساعدات للنازحين العائدين. "
                        + "| برنامج الأغذية العالمي +AID النازحين العائدين possible",
            })
    void groupsWithoutANameAct(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "رحب الاتحاد الوطني لمنتجي القطن بقرار الحكومة المصرية. "
                        + "| الاتحاد الوطني لمنتجي القطن +SUPPORT الحكومة المصرية actual",
                "انتقدت الجمعية المغربية لحماية المستهلك وزارة الصحة المغربية. "
                        + "| الجمعية المغربية لحماية المستهلك -ACCUSE وزارة الصحة المغربية actual",
                "دعت نقابة مالكي السفن في غاليسيا حكومة مدريد إلى الحوار. "
                        + "| نقابة مالكي السفن +REQUEST الحكومة الإسبانية actual",
            })
    void organisationsAreToldByWhatTheyAreFor(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "استحوذت شركة سامسونغ على شركة نوكيا. | سامسونغ +AGREE نوكيا actual",
                "فرضت المفوضية الأوروبية غرامة على شركة مايكروسوفت. | المفوضية الأوروبية -SANCTION مايكروسوفت actual",
                "رفعت شركة بوينغ دعوى ضد إيرباص. | بوينغ -ACCUSE إيرباص actual",
                "حصلت اليونان على قرض من صندوق النقد الدولي. | صندوق النقد الدولي +AID اليونان actual",
                "وقعت شركة توتال في باريس عقدا مع أرامكو. | توتال +AGREE أرامكو actual",
                "اقترضت الأرجنتين مليار دولار من الصين. | الأرجنتين +AGREE الصين actual",
            })
    void companiesAndLendersDealWithEachOther(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نظمت وزارة الصحة التونسية حملة بالتعاون مع منظمة الصحة العالمية. "
                        + "| وزارة الصحة التونسية +COOPERATE منظمة الصحة العالمية actual",
                "هددت نقابة الطيارين بالإضراب إذا لم تستجب وزارة النقل المالطية لمطالبها. "
                        + "| نقابة الطيارين -THREATEN وزارة النقل المالطية actual",
                "دعت نقابة الصيادين الحكومة الإسبانية إلى التراجع عن القرار. "
                        + "| نقابة الصيادين -REQUEST الحكومة الإسبانية actual",
                "اتهم الوزير سالم العبدلي تشاد بإخفاء تفاصيل المفاوضات الجارية مع فرنسا. "
                        + "| سالم العبدلي -ACCUSE تشاد actual; تشاد +CONSULT فرنسا actual",
                "أعربت الخارجية اليابانية عن ارتياحها وشكرت الحكومة العراقية على جهودها. "
                        + "| وزارة الخارجية اليابانية +SUPPORT الحكومة العراقية actual",
            })
    void whoActsIsTheSubjectOfTheWholeClause(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "فازت ماريا كورهونن بالرئاسة. وهنأها رئيس لاتفيا أمس. | لاتفيا +SUPPORT ماريا كورهونن actual",
                "تجمع عمال المناجم في الساحة قبل أن تفرقهم الشرطة الكينية. "
                        + "| الشرطة الكينية -COERCE عمال المناجم actual",
            })
    void theSecondActorMayBeAPronoun(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سافر الوزير المصري من تركيا إلى قطر.",
                "ارتفعت صادرات فرنسا إلى ألمانيا.",
                "رفضت تركيا التعليق على تصريحات فرنسا.",
                "وقعت اشتباكات بين المتظاهرين في إيران.",
                "فازت مصر على تونس في المباراة.",
                "يلتقي منتخب مصر نظيره التونسي في الدور المقبل.",
                "وزعت الهيئة مساعدات في سوريا ولبنان.",
                "انعقد المؤتمر في قطر بمشاركة مصر.",
                "تعارض المجر انضمام الشركة إلى حلف شمال الأطلسي.",
                "اعتقلت الشرطة الكينية متظاهرين.",
                "أدانت فرنسا مقتل الصحفي سالم الرامي.",
                "ردت الشركة على طلب للتعليق من وكالة رويترز.",
                "وافق مجلس الأمن الدولي على زيادة عدد عناصر بعثة تابعة للشرطة الكينية.",
                "رفعت تشاد سعر شراء القطن من المزارعين.",
                "في حين انتقلت حقيبة المالية إلى سالم الرامي.",
                "اقترح المبعوث سيمون أوكافور أن تستضيف تونس لقاء جديدا.",
            })
    void namesSideBySideAreNoRelation(String text) {
        assertThat(relationsIn(text)).isEmpty();
    }

    @Test
    void aStatementOwnsWhatIsAssertedInIt() {
        List<Relation> relations = Attribution.standard()
                .analyse("اتهمت فرنسا روسيا بالتجسس. وقالت المتحدثة ليلى النجار إن اليابان تدعم الهند.")
                .relations();
        assertThat(relations).extracting(Relation::source).containsExactly(null, 1);
    }

    @Test
    void evidenceHoldsPredicateAndParties() {
        List<Relation> relations = Attribution.standard()
                .analyse("بعد أسابيع وقعت اليابان اتفاقا مع الهند في طوكيو.")
                .relations();
        assertThat(relations)
                .extracting(relation -> relation.evidence().text())
                .contains("وقعت اليابان اتفاقا مع الهند");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "انتقدت الحكومة التونسية نقابة الصيادلة. ودعت الحكومة النقابة إلى الحوار. | الحكومة التونسية -ACCUSE نقابة الصيادلة actual; الحكومة التونسية +REQUEST نقابة الصيادلة actual",
                "طالبت نقابة الصيادلة وزارة الصحة بتسديد الديون. | نقابة الصيادلة -REQUEST وزارة الصحة actual",
                "انتقدت اللجنة المركزية للانتخابات في كينيا الشرطة. | اللجنة المركزية للانتخابات -ACCUSE الشرطة الكينية actual",
                "أعربت بيرو عن دعمها للحزب الاشتراكي. | بيرو +SUPPORT الحزب الاشتراكي actual",
                "هاجم مقاتلو حركة الشباب قاعدة لقوات من أوغندا. | حركة الشباب -ASSAULT أوغندا actual",
                "اتهمت الحكومة في مالي جبهة تحرير كيدال الشعبية بخرق الهدنة. | الحكومة المالية -ACCUSE جبهة تحرير كيدال الشعبية actual",
            })
    void bodiesAreToldByTheirHead(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "انتقد وزير النقل سالم الرامي الإضراب، ودعا النقابة الوطنية للسائقين إلى إنهائه. | سالم الرامي +REQUEST النقابة الوطنية للسائقين actual",
                "اقتحم جنود من الجيش التشادي القصر، واعتقلوا الوزير سالم الرامي. | الجيش التشادي -COERCE سالم الرامي actual",
                "وبعد لقائه المستشارة الألمانية قال الرئيس التشيلي إن الوقت ضيق. | تشيلي +CONSULT ألمانيا actual",
                "انسحب الجيش التشادي من البلدة بعد معارك دامت أسبوعا مع حركة الشباب. | الجيش التشادي -ASSAULT حركة الشباب actual",
                "رفضت بيرو عرضا تقدمت به بوليفيا. | بيرو -REJECT بوليفيا actual",
                "أدانت بيرو الهجوم الذي شنته حركة الشباب. | بيرو -ACCUSE حركة الشباب actual",
                "عاد نواب من حزب الأمة الذي انضم إلى حزب السلام. | حزب الأمة +COOPERATE حزب السلام actual",
            })
    void theSubjectIsToldByFormAndPlace(String text, String expected) {
        assertFound(text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سحبت بيرو سفيرها من بوليفيا. | بيرو -SANCTION بوليفيا actual",
                "سحبت بيرو قواتها من بوليفيا. | بيرو +RETREAT بوليفيا actual",
                "تلقت بيرو من البرازيل مساعدات قدرها مليون دولار. | البرازيل +AID بيرو actual",
                "اتهمت بيرو بوليفيا بالتجسس. ورفضت بوليفيا هذه الاتهامات. | بيرو -ACCUSE بوليفيا actual; بوليفيا -REJECT بيرو actual",
                "اتفقت بيرو وبوليفيا. وأعلنت كندا لقاء بين وزيري داخلية البلدين. | بيرو +AGREE بوليفيا actual; بيرو +CONSULT بوليفيا actual",
                "التقى رئيس الاتحاد سالم الرامي وزير النقل البيروفي. | سالم الرامي +CONSULT بيرو actual",
                "استعاد الجيش التشادي البلدة مدعوما بقوات فرنسية. | فرنسا +SUPPORT الجيش التشادي actual",
                "سيطر الجيش التشادي على البلدة بدعم من فرنسا. | فرنسا +SUPPORT الجيش التشادي actual",
                "ترعى النرويج المفاوضات بين بيرو وبوليفيا. | النرويج +CONSULT بيرو actual; النرويج +CONSULT بوليفيا actual; بيرو +CONSULT بوليفيا actual",
                "تعهدت كندا بتقديم خمسين مليون دولار لبوليفيا. | كندا +AID بوليفيا actual",
                "ناشدت بيرو الجميع انتظار قرار بوليفيا. | ",
            })
    void whatElseAVerbMayAssert(String text, String expected) {
        if (expected == null) {
            assertThat(relationsIn(text)).isEmpty();
        } else {
            assertFound(text, expected);
        }
    }
}
