package org.isnad.arabic.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names that are something else, and bodies that are told without their name. */
class OtherThingsTest {
    @Test
    void anAdjectiveOrAPlaceIsNoBody() {
        assertThat(Named.acting("وحذرت جمعية صون البيئة البحرية الأسترالية من الصيد"))
                .doesNotContain("org:au-navy");
        assertThat(Named.acting("وأعلنت البحرية الأسترالية غرق الزورق")).contains("org:au-navy");
        assertThat(Named.acting("وقتل رجل قرب جامعة صنعاء")).isEmpty();
        assertThat(Named.acting("وألغيت الرحلات الداخلية في إيطاليا، وقالت الشرطة الإيطالية إن الأمر عابر"))
                .doesNotContain("org:it-interior");
    }

    @Test
    void aLongerNameIsAnothers() {
        assertThat(Named.acting("وقالت باحثة في معهد ماكس بلانك لعلم الفلك")).isEmpty();
        assertThat(Named.acting("وأوردت وكالة \" نوفوستي بريدنستروفيا \" الخبر"))
                .isEmpty();
        assertThat(Named.acting("وأعلنت رواندا إير شراء طائرتين")).isEmpty();
        assertThat(Named.acting("وأضربت نقابة موظفي الجمارك المصرية")).doesNotContain("org:eg-customs");
    }

    @Test
    void aMinistryIsToldByItsMinister() {
        assertThat(Named.acting("وقالت وزيرة السياحة الأردنية سلمى رامي إن الوزارة ألغت الحفل"))
                .contains("org:jo-tourism");
        assertThat(Named.acting("التقى وزير السياحة الأردني وزير الصحة، وقالت الوزارة إن اللقاء ودي"))
                .doesNotContain("org:jo-tourism", "org:jo-health");
    }

    @Test
    void aDualMeansTheSameBodyOfTwoStates() {
        assertThat(Named.acting("قبيل دخول الجيشين الفرنسي والمالي")).containsExactly("org:fr-army", "org:ml-army");
        assertThat(Named.acting("وأعلنت الحكومتان المصرية والسودانية الاتفاق"))
                .containsExactly("org:eg-government", "org:sd-government");
    }

    @Test
    void aMinistryOfARegionIsNotTheStates() {
        assertThat(Named.acting("في السودان قالت وزارة الصحة في ولاية كسلا إن الوباء انحسر"))
                .doesNotContain("org:sd-health");
        assertThat(Named.acting("في السودان قالت وزارة الصحة إن الوباء انحسر")).contains("org:sd-health");
    }

    @Test
    void aStateThatMerelyWasSomethingDoesNotAct() {
        assertThat(Named.acting("وكانت تونس خامس منتج للفسفاط")).isEmpty();
        assertThat(Named.acting("وكانت تونس قد طلبت ذلك")).containsExactly("state:tn");
        assertThat(Named.acting("وكانت تونس ضيفة الشرف")).containsExactly("state:tn");
        assertThat(Named.acting("بأموال قدمتها ألمانيا")).containsExactly("state:de");
        assertThat(Named.acting("خلال زيارتها ألمانيا")).isEmpty();
        assertThat(Named.acting("وتمول الدولة الإيطالية المسرح")).containsExactly("state:it");
    }

    @Test
    void theHeadlineTellsWhatATextIsAbout() {
        assertThat(Named.acting("مولدوفا في أزمة\nونددت روسيا بذلك.\nوقال النائب إن الحكومة فاسدة."))
                .contains("org:md-government");
    }

    @Test
    void aFederationWithoutItsGameIsThatOfTheText() {
        assertThat(
                        Named.acting(
                                "خسر الفريق المباراة في الدوري ضمن الجولة الأولى وجاء هدف اللاعب متأخرا، وقرر الاتحاد العراقي نقل المباراة"))
                .contains("org:iq-football");
        assertThat(Named.acting("وفي بطولة رفع الأثقال غرم الاتحاد الكازاخستاني لاعبا"))
                .contains("org:kz-weightlifting");
        assertThat(Named.acting("ورحب الاتحاد الأوروبي بالقرار")).containsExactly("org:eu");
    }
}
