package org.isnad.arabic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Passage;
import org.isnad.arabic.attribution.Relation;
import org.isnad.arabic.attribution.Relation.Modality;
import org.junit.jupiter.api.Test;

class RelationScorerTest {
    private static final String TEXT = "اتهمت فرنسا السودان بالتقصير. وردت الخرطوم على فرنسا.";

    private static GoldArticle givenGold(String polarity, String modality) {
        return GoldArticle.read("""
                        {"id": 1, "category": "سياسة", "text": "%s", "relations": [{"a": "فرنسا", "b": "السودان",
                         "polarity": "%s", "kind": "ACCUSE", "modality": "%s", "source": null,
                         "evidence": {"text": "اتهمت فرنسا السودان", "start": 0, "end": 19}}]}
                        """.formatted(TEXT, polarity, modality).replace("\n", " "))
                .get(0);
    }

    private static Relation found(String a, String aActor, String b, String bActor, Modality modality) {
        return new Relation(a, aActor, b, bActor, "ACCUSE", "-", modality, null, new Passage("x", 0, 19));
    }

    private static Tally score(GoldArticle gold, Relation... found) {
        return new RelationScorer(gold, Authority.standard()).score(List.of(found), error -> {});
    }

    @Test
    void aPairCountsOnceAnArticleInEitherOrder() {
        Tally tally = score(
                givenGold("-", "actual"),
                found("فرنسا", "state:fr", "السودان", "state:sd", Modality.ACTUAL),
                found("السودان", "state:sd", "فرنسا", "state:fr", Modality.ACTUAL));
        assertThat(tally.cases("pairs precision")).isEqualTo(1);
        assertThat(tally.share("pairs precision")).isEqualTo(1);
        assertThat(tally.share("pairs recall")).isEqualTo(1);
        assertThat(tally.share("direction")).isEqualTo(1);
    }

    @Test
    void aBodyCountsAsItsState() {
        Tally tally = score(
                givenGold("-", "actual"),
                found("فرنسا", "state:fr", "الحكومة السودانية", "org:sd-government", Modality.ACTUAL));
        assertThat(tally.share("pairs recall")).isEqualTo(1);
    }

    @Test
    void anotherPolarityIsAnotherRelation() {
        Tally tally =
                score(givenGold("+", "actual"), found("فرنسا", "state:fr", "السودان", "state:sd", Modality.ACTUAL));
        assertThat(tally.share("pairs precision")).isZero();
        assertThat(tally.share("pairs recall")).isZero();
        assertThat(tally.share("polarity")).isZero();
    }

    @Test
    void whatIsOnlyAskedIsNotCounted() {
        Tally tally = score(givenGold("-", "asked"), found("فرنسا", "state:fr", "السودان", "state:sd", Modality.ASKED));
        assertThat(tally.cases("pairs precision")).isZero();
        assertThat(tally.cases("pairs recall")).isZero();
    }

    @Test
    void theGuideKnowsNoFuture() {
        Tally tally =
                score(givenGold("-", "possible"), found("فرنسا", "state:fr", "السودان", "state:sd", Modality.FUTURE));
        assertThat(tally.share("modality")).isZero();
        assertThat(tally.share("modality, guide's four")).isEqualTo(1);
    }
}
