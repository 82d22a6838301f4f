package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.junit.jupiter.api.Test;

/** Names that are something else, and bodies that are told without their name. */
class OtherThingsTest {
    private static List<String> found(String text) {
        return MentionFinder.find(text, Tokens.of(text), Authority.standard()).stream()
                .filter(Mention::acts)
                .map(mention -> mention.actor().id())
                .toList();
    }

    @Test
    void anAdjectiveOrAPlaceIsNoBody() {
        assertThat(found("وحذرت جمعية صون البيئة البحرية الأسترالية من الصيد")).doesNotContain("org:au-navy");
        assertThat(found("وأعلنت البحرية الأسترالية غرق الزورق")).contains("org:au-navy");
        assertThat(found("وقتل رجل قرب جامعة صنعاء")).isEmpty();
        assertThat(found("وألغيت الرحلات الداخلية في إيطاليا، وقالت الشرطة الإيطالية إن الأمر عابر"))
                .doesNotContain("org:it-interior");
    }

    @Test
    void aLongerNameIsAnothers() {
        assertThat(found("وقالت باحثة في معهد ماكس بلانك لعلم الفلك")).isEmpty();
        assertThat(found("وأوردت وكالة \" نوفوستي بريدنستروفيا \" الخبر")).isEmpty();
        assertThat(found("وأعلنت رواندا إير شراء طائرتين")).isEmpty();
        assertThat(found("وأضربت نقابة موظفي الجمارك المصرية")).doesNotContain("org:eg-customs");
    }

    @Test
    void aMinistryIsToldByItsMinister() {
        assertThat(found("وقالت وزيرة السياحة الأردنية سلمى رامي إن الوزارة ألغت الحفل"))
                .contains("org:jo-tourism");
        assertThat(found("التقى وزير السياحة الأردني وزير الصحة، وقالت الوزارة إن اللقاء ودي"))
                .doesNotContain("org:jo-tourism", "org:jo-health");
    }

    @Test
    void aDualMeansTheSameBodyOfTwoStates() {
        assertThat(found("قبيل دخول الجيشين الفرنسي والمالي")).containsExactly("org:fr-army", "org:ml-army");
        assertThat(found("وأعلنت الحكومتان المصرية والسودانية الاتفاق"))
                .containsExactly("org:eg-government", "org:sd-government");
    }

    @Test
    void aMinistryOfARegionIsNotTheStates() {
        assertThat(found("في السودان قالت وزارة الصحة في ولاية كسلا إن الوباء انحسر"))
                .doesNotContain("org:sd-health");
        assertThat(found("في السودان قالت وزارة الصحة إن الوباء انحسر")).contains("org:sd-health");
    }

    @Test
    void aStateThatMerelyWasSomethingDoesNotAct() {
        assertThat(found("وكانت تونس خامس منتج للفسفاط")).isEmpty();
        assertThat(found("وكانت تونس قد طلبت ذلك")).containsExactly("state:tn");
        assertThat(found("وكانت تونس ضيفة الشرف")).containsExactly("state:tn");
        assertThat(found("بأموال قدمتها ألمانيا")).containsExactly("state:de");
        assertThat(found("خلال زيارتها ألمانيا")).isEmpty();
        assertThat(found("وتمول الدولة الإيطالية المسرح")).containsExactly("state:it");
    }

    @Test
    void theHeadlineTellsWhatATextIsAbout() {
        assertThat(found("مولدوفا في أزمة\nونددت روسيا بذلك.\nوقال النائب إن الحكومة فاسدة."))
                .contains("org:md-government");
    }

    @Test
    void aFederationWithoutItsGameIsThatOfTheText() {
        assertThat(
                        found(
                                "خسر الفريق المباراة في الدوري ضمن الجولة الأولى وجاء هدف اللاعب متأخرا، وقرر الاتحاد العراقي نقل المباراة"))
                .contains("org:iq-football");
        assertThat(found("وفي بطولة رفع الأثقال غرم الاتحاد الكازاخستاني لاعبا"))
                .contains("org:kz-weightlifting");
        assertThat(found("ورحب الاتحاد الأوروبي بالقرار")).containsExactly("org:eu");
    }
}
