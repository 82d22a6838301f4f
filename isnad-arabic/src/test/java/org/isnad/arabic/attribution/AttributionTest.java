package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.arabic.attribution.Sayings.statementsOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static Statement only(String text) {
        List<Statement> statements = statementsOf(text);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    @Test
    void verbFirstWithTitleAndName() {
        Statement statement = only("قال وزير النقل اللبناني رامي الزهراوي إن الجسر سيفتح غدا.");
        assertThat(statement.speaker().name()).isEqualTo("رامي الزهراوي");
        assertThat(statement.title()).isNotNull().extracting(Passage::text).isEqualTo("وزير النقل اللبناني");
        assertThat(statement.content().text()).isEqualTo("الجسر سيفتح غدا");
        assertThat(statement.type()).isEqualTo(StatementType.INDIRECT);
        assertThat(statement.cue().lemma()).isEqualTo("قال");
    }

    @Test
    void directQuotationAfterAColon() {
        Statement statement = only("وأضافت المتحدثة باسم الشركة ليلى النجار: «لن نرفع الأسعار. هذا وعد».");
        assertThat(statement.cue().text()).isEqualTo("أضافت");
        assertThat(statement.speaker().name()).isEqualTo("ليلى النجار");
        assertThat(statement.content().text()).isEqualTo("لن نرفع الأسعار. هذا وعد");
        assertThat(statement.type()).isEqualTo(StatementType.DIRECT);
    }

    @Test
    void participleGoesOnWithTheSameSpeaker() {
        List<Statement> statements =
                statementsOf("أكدت نورة السلمي أن الميناء يعمل، مشيرة إلى أن السفن ستصل يوم الأحد.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(0).content().text()).isEqualTo("الميناء يعمل");
        assertThat(statements.get(1).speaker().name()).isEqualTo("نورة السلمي");
        assertThat(statements.get(1).speaker().implicit()).isTrue();
        assertThat(statements.get(1).content().text()).isEqualTo("السفن ستصل يوم الأحد");
    }

    @Test
    void relayedThroughAnAgency() {
        Statement statement = only("ونقلت وكالة رويترز عن مهندس السد فؤاد الخازن قوله إن المياه انخفضت.");
        assertThat(statement.speaker().name()).isEqualTo("فؤاد الخازن");
        assertThat(statement.via()).isNotNull().extracting(Via::text).isEqualTo("وكالة رويترز");
        assertThat(statement.content().text()).isEqualTo("المياه انخفضت");
    }

    @Test
    void prepositionalCueBehindItsClause() {
        Statement statement = only("ارتفع عدد المسافرين إلى ألف، وفقا لوزارة السياحة.");
        assertThat(statement.cue().text()).isEqualTo("وفقا");
        assertThat(statement.speaker().name()).isEqualTo("وزارة السياحة");
        assertThat(statement.content().text()).isEqualTo("ارتفع عدد المسافرين إلى ألف");
    }

    @Test
    void impersonalCuesHaveNoSpeaker() {
        assertThat(statementsOf("يذكر أن المدينة تقع على البحر.")).isEmpty();
        assertThat(statementsOf("ومن المتوقع أن يصل القطار مساء.")).isEmpty();
        assertThat(statementsOf("تجدر الإشارة إلى أن الطريق مغلق.")).isEmpty();
    }

    @Test
    void filmTitlesAreNoStatements() {
        assertThat(statementsOf("وفاز فيلم \" البحر البعيد \" بالجائزة.")).isEmpty();
    }

    @Test
    void shortNamesAreLedBackToFullOnes() {
        List<Statement> statements =
                statementsOf("صرح مدير المتحف زياد القصار أن القاعة أغلقت.\nوقال القصار إن الترميم بدأ.");
        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).speaker().name()).isEqualTo("زياد القصار");
    }

    @Test
    void actHasNominalContent() {
        Statement statement = only("رحب عمدة البلدة سامر الحلو بافتتاح المكتبة.");
        assertThat(statement.type()).isEqualTo(StatementType.ACT);
        assertThat(statement.content().text()).isEqualTo("افتتاح المكتبة");
    }

    @Test
    void opinionAboutAnObjectSaysWhatAClauseWould() {
        Statement statement = only("واعتبر عمدة البلدة سامر الحلو المكتبة الجديدة مكسبا للجميع.");
        assertThat(statement.type()).isEqualTo(StatementType.INDIRECT);
        assertThat(statement.speaker().name()).isEqualTo("سامر الحلو");
        assertThat(only("واعتبر سامر الحلو المكتبة «بيت البلدة» الثاني.").type())
                .isEqualTo(StatementType.MIXED);
    }

    @Test
    void pluralVerbHasItsSubjectBefore() {
        Statement statement = only("لكن سكان القرية يتهمون الشركة بأنها لوثت النهر.");
        assertThat(statement.speaker().name()).isEqualTo("سكان القرية");
    }

    @Test
    void unnamedSourcesAreCalledSo() {
        assertThat(only("وذكرت مصادر أمنية أن الحريق انتهى.").speaker().name()).isEqualTo(Speaker.UNNAMED);
    }
}
