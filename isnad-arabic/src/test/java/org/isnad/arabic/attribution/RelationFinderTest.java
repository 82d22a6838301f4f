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
}
