package org.isnad.arabic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Attribution;
import org.junit.jupiter.api.Test;

class ActorScorerTest {
    private final List<String> errors = new ArrayList<>();

    private Tally score(String text, String actors) {
        GoldArticle gold = GoldArticle.read(
                        "{\"id\": 1, \"category\": \"سياسة\", \"text\": \"%s\", \"statements\": [], \"actors\": [%s]}"
                                .formatted(text, actors))
                .get(0);
        return ActorScorer.score(gold, Attribution.standard().analyse(text), Authority.standard(), errors::add);
    }

    private static String actor(String name, String type) {
        return "{\"name\": \"%s\", \"type\": \"%s\", \"aliases\": [\"%s\"]}".formatted(name, type, name);
    }

    @Test
    void ofSeveralBearersOfAnAnnotatedNameAnyIsRight() {
        Tally tally = score(
                "ناقش البرلمان المغربي المشروع. وقال حزب العدالة والتنمية إنه سيعارضه.",
                actor("البرلمان المغربي", "organisation") + ", " + actor("حزب العدالة والتنمية", "organisation"));
        assertThat(errors).isEmpty();
        assertThat(tally.right("known actors precision")).isEqualTo(2);
        assertThat(tally.right("known actors recall")).isEqualTo(2);
        assertThat(tally.right("known by identifier precision")).isEqualTo(1);
    }

    @Test
    void aBodyAnnotatedWithoutItsStateCountsForPrecisionAlone() {
        Tally tally = score(
                "اجتمع البرلمان الأردني أمس. وقالت المحكمة الدستورية إن الطعن مرفوض.",
                actor("البرلمان الأردني", "organisation") + ", " + actor("المحكمة الدستورية", "organisation"));
        assertThat(errors).isEmpty();
        assertThat(tally.right("known actors precision")).isEqualTo(2);
        assertThat(tally.cases("known actors recall")).isEqualTo(1);
        assertThat(tally.right("known by identifier precision")).isEqualTo(1);
    }

    @Test
    void whatTheAnnotationHasUnderNoNameIsWrong() {
        Tally tally = score(
                "اجتمع البرلمان الأردني أمس. وقالت المحكمة الدستورية إن الطعن مرفوض.",
                actor("البرلمان الأردني", "organisation") + ", " + actor("وزارة العدل السودانية", "organisation"));
        assertThat(tally.share("known actors precision")).isEqualTo(0.5);
        assertThat(tally.share("known actors recall")).isEqualTo(0.5);
        assertThat(errors)
                .containsExactly("ACTOR missed وزارة العدل السودانية", "ACTOR extra org:jo-constitutionalcourt");
    }
}
