package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationFinderTest {
    private static List<Relation> relationsIn(String text) {
        return Attribution.standard().analyse(text).relations();
    }

    @Test
    void verbWithBothParties() {
        List<Relation> relations = relationsIn("واتهمت فرنسا روسيا بخرق الاتفاق.");
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).aActor()).isEqualTo("state:fr");
        assertThat(relations.get(0).bActor()).isEqualTo("state:ru");
        assertThat(relations.get(0).kind()).isEqualTo("ACCUSE");
        assertThat(relations.get(0).source()).isNull();
    }

    @Test
    void aNounWithBetween() {
        List<Relation> relations = relationsIn("بدأت المفاوضات بين إيران والولايات المتحدة في القصر.");
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).kind()).isEqualTo("CONSULT");
    }

    @Test
    void aQuestionAssertsNothing() {
        assertThat(relationsIn("هل تدعم تركيا قطر؟"))
                .allMatch(relation -> relation.modality() == Relation.Modality.ASKED);
    }

    @Test
    void negationIsKept() {
        assertThat(relationsIn("لن تدعم تركيا روسيا."))
                .allMatch(relation -> relation.modality() == Relation.Modality.NEGATED)
                .hasSize(1);
    }

    @Test
    void theSubjectMayStandBeforeTheVerb() {
        List<Relation> relations = relationsIn("تركيا تدعم قطر في المحافل الدولية.");
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).aActor()).isEqualTo("state:tr");
        assertThat(relations.get(0).bActor()).isEqualTo("state:qa");
        assertThat(relations.get(0).kind()).isEqualTo("SUPPORT");
    }

    @Test
    void theTwoCountriesAreThoseNamedBefore() {
        List<Relation> relations = relationsIn(
                "وصل وزير الخارجية إلى عاصمة البلاد.\nترتبط تونس مع مصر بتاريخ طويل. وبدأت المحادثات بين البلدين أمس.");
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).aActor()).isEqualTo("state:tn");
        assertThat(relations.get(0).bActor()).isEqualTo("state:eg");
        assertThat(relations.get(0).evidence().text()).isEqualTo("المحادثات بين البلدين");
    }

    @Test
    void peopleAreParties() {
        List<Relation> relations =
                relationsIn("التقى وزير النقل سالم الرامي رئيس البلدية فؤاد الخازن.\nوانتقد الخازن الرامي بعد اللقاء.");
        assertThat(relations)
                .extracting(Relation::a, Relation::b)
                .contains(org.assertj.core.groups.Tuple.tuple("سالم الرامي", "فؤاد الخازن"));
    }

    @Test
    void aNounWithAPreposition() {
        List<Relation> relations = relationsIn("قال إن دعم فرنسا للبنان مستمر.");
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).kind()).isEqualTo("SUPPORT");
        assertThat(relations.get(0).source()).isZero();
    }

    @Test
    void whatIsWishedOrAskedIsNotActual() {
        assertThat(relationsIn("دعا إلى التعاون بين مصر وليبيا."))
                .extracting(Relation::modality)
                .containsOnly(Relation.Modality.POSSIBLE);
        assertThat(relationsIn("تساءل الكاتب عما إذا كانت تركيا تدعم قطر."))
                .extracting(Relation::modality)
                .containsOnly(Relation.Modality.ASKED);
        assertThat(relationsIn("ستزور بعثة من ألمانيا المكان. وسيزور وفد فرنسا مصر."))
                .extracting(Relation::modality)
                .containsOnly(Relation.Modality.FUTURE);
    }
}
