package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.actor.ActorType;
import org.junit.jupiter.api.Test;

/** The people whom the engine proposes without an entry in the authority file. */
class PeopleTest {
    private static List<String> peopleOf(String text) {
        return Attribution.standard().analyse(text).actors().stream()
                .filter(actor -> actor.type() == ActorType.PERSON)
                .map(ActorFinding::name)
                .toList();
    }

    @Test
    void foreignLastNamesAreToldByTheirEnding() {
        assertThat(peopleOf("وسجل الهدفين ميلوش رادوفيتش ويانيك سورنستروم.")).contains("ميلوش رادوفيتش");
    }

    @Test
    void aLetterGluedBeforeAGivenNameIsNoPartOfIt() {
        assertThat(peopleOf("وجاء خلفا لرامي الخازني أمس.")).containsExactly("رامي الخازني");
    }

    @Test
    void givenNamesThatAreCommonWordsNeedANameBehindThem() {
        assertThat(peopleOf("وفي حياة صعبة ذهب عمر أسبوعين من العمل.")).isEmpty();
        assertThat(peopleOf("والتقى عمر الخازني الوفد.")).containsExactly("عمر الخازني");
    }

    @Test
    void aGovernedNounIsNoName() {
        assertThat(peopleOf("وطالب اللاعب بفتح تحقيق. وانتقد الفريق بتولي مهام جديدة."))
                .isEmpty();
        assertThat(peopleOf("رفع البنك سعره الرئيسي بنصف نقطة.")).isEmpty();
        assertThat(peopleOf("نالت الروائية جائزة اليونسكو للآداب أمس.")).isEmpty();
        assertThat(peopleOf("ويصور الفيلم النحات لم يكن موصوفا بالكرم.")).isEmpty();
    }

    @Test
    void aWomansUnknownNameIsToldByHerTitle() {
        assertThat(peopleOf("فازت الروائية التونسية إشراقة ود البشير بالجائزة."))
                .containsExactly("إشراقة ود البشير");
        assertThat(peopleOf("تدير المهندسة الزراعية روعة السنجقدار جمعية فلاحية."))
                .containsExactly("روعة السنجقدار");
    }

    @Test
    void aCounterpartHasAName() {
        assertThat(peopleOf("اجتمع الوزير كامل الدهان مع نظيره التركي جيم أوزدنيز."))
                .containsExactly("كامل الدهان", "جيم أوزدنيز");
    }

    @Test
    void foreignLastNamesMayBeginLikeGluedWords() {
        assertThat(peopleOf("ولم يشارك عالم الزلازل هنري والدغريف في البحث.")).containsExactly("هنري والدغريف");
        assertThat(peopleOf("ولم تقتنع كبيرة المحللين بريدجت كالاهان بالأرقام."))
                .containsExactly("بريدجت كالاهان");
    }

    @Test
    void thoseWhomAConjunctionJoinsAreTwoPeople() {
        assertThat(peopleOf("وقال النائبان سالم رامي وسهير عون إن الجلسة ألغيت."))
                .contains("سالم رامي", "سهير عون")
                .noneMatch(name -> name.contains(" و"));
    }

    @Test
    void aNameDoesNotBeginInsideABodyNorInARolesSecondPart() {
        assertThat(peopleOf("ورأت كبيرة الاقتصاديين في بنك الإمارات دبي الوطني لارا سنو أن الخفض قريب."))
                .containsExactly("لارا سنو");
        assertThat(peopleOf("وشدد وزير الخارجية وشؤون المغتربين صفوان عزمي على أن الحل قريب."))
                .containsExactly("صفوان عزمي");
        assertThat(peopleOf("الناطق الإعلامي باسم شركة المياه معتز عزمي قال إن الضخ توقف."))
                .containsExactly("معتز عزمي");
    }

    @Test
    void aNameEndsBeforeWhomOrWhatTheVerbMeans() {
        assertThat(peopleOf("بصوت خافت شكرت سهير عون ناشرها.")).containsExactly("سهير عون");
        assertThat(peopleOf("ووعد القائد نادر عزمي جماهير ناديه بالفوز.")).containsExactly("نادر عزمي");
    }

    @Test
    void aNationalityBeforeANameTellsIt() {
        assertThat(peopleOf("حلت الكينية زيبورا كيمبوي ثانية في السباق.")).containsExactly("زيبورا كيمبوي");
        assertThat(peopleOf("وعاد الفريق الإثيوبي خائبا من السباق.")).isEmpty();
    }

    @Test
    void placesAndInstitutionsBearNamesThatNobodyIsMeantBy() {
        assertThat(peopleOf("شارك باحثون من معهد ألفريد فيغنر في ولاية بشار جنوب البلاد."))
                .isEmpty();
    }

    @Test
    void pluralsCurrenciesAndNegationsAreNoNames() {
        assertThat(peopleOf("بحث الوزير مع نظيره الأردني مستجدات المنطقة.")).isEmpty();
        assertThat(peopleOf("غرمت المحكمة المتهم ملايين درهم.")).isEmpty();
        assertThat(peopleOf("ورأت المحكمة أن إنكار المتهم لا يعدو كونه وسيلة.")).isEmpty();
    }

    @Test
    void aNationAnnouncesANameWithAllItsLetters() {
        assertThat(peopleOf("ثم تقدم الكرواتي ويلتان سورنستروم بالكرة.")).containsExactly("ويلتان سورنستروم");
        assertThat(peopleOf("وعرضت لوحة للعراقي شادان الخزرجي في القاعة.")).containsExactly("شادان الخزرجي");
    }

    @Test
    void aTitleMayHoldAJoinedConstruct() {
        assertThat(peopleOf("والتقى مستشار الرئيس لشؤون الاتصالات وتكنولوجيا المعلومات ناظم الراعي."))
                .containsExactly("ناظم الراعي");
    }

    @Test
    void wordsThatNormaliseToNamesAreNotPeople() {
        assertThat(peopleOf("وتضم قائمة أولية أسماء أربعين شخصا")).isEmpty();
        assertThat(peopleOf("ويحكي الفيلم قصة صياد عجوز")).isEmpty();
        assertThat(peopleOf("وهي مؤسسة مختصة بقياس عدد المشاهدين")).isEmpty();
        assertThat(peopleOf("وأكد أن ناديه لا يفاوض أحدا")).isEmpty();
        assertThat(peopleOf("وقالت الموظفة نادية الراعي إن الباب مغلق")).containsExactly("نادية الراعي");
    }

    @Test
    void aMovementOrAYearIsNoPartOfAName() {
        assertThat(peopleOf("وبعد خروج رادوفيتش من المباراة تغير اللعب.")).isEmpty();
        assertThat(peopleOf("ولدت في سان لويس عام 1984.")).isEmpty();
        assertThat(peopleOf("وهو مدير مكتب الصحة بساحل حضرموت.")).isEmpty();
    }

    @Test
    void daysAdjectivesAndTheWorldAreNoTitles() {
        assertThat(peopleOf("انهار فجر الأحد برج حجري في القرية.")).isEmpty();
        assertThat(peopleOf("السكة المتجهة إلى المجمع الكيميائي بصفاقس وقابس.")).isEmpty();
        assertThat(peopleOf("نصف سكان العالم تقريبا معرضون للإصابة.")).isEmpty();
        assertThat(peopleOf("ومن جامعة ليدن الهولندية بقايا مذنب كبير.")).isEmpty();
        assertThat(peopleOf("وهو صاحب أول قاموس مدرسي.")).isEmpty();
        assertThat(peopleOf("وهو أول ألقاب ساييدوفا في الموسم.")).isEmpty();
    }
}
