package org.isnad.arabic.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.junit.jupiter.api.Test;

class NewsVerbsTest {
    private static final NewsVerbs VERBS = NewsVerbs.standard();

    private static String key(String word) {
        return Normalisation.fold(word);
    }

    @Test
    void formsOfOneVerbAreKnown() {
        for (String form : new String[] {"التقى", "التقت", "التقوا", "يلتقي", "تلتقي", "يلتقون", "سيلتقي", "والتقى"}) {
            assertThat(VERBS.isVerb(key(form))).as(form).isTrue();
        }
        assertThat(VERBS.agreement(key("التقت"))).isEqualTo(Agreement.FEMININE);
    }

    @Test
    void wordsThatAreMostlyNounsAreNoVerbs() {
        for (String noun : new String[] {"حكم", "عقد", "تقدم", "علم", "كتب"}) {
            assertThat(VERBS.isVerb(key(noun))).as(noun).isFalse();
        }
        assertThat(VERBS.mayBeVerb(key("عقد"))).isTrue();
    }

    @Test
    void everyLineOfTheTableIsAVerbOrANoun() {
        Set<String> kinds = new HashSet<>();
        for (String[] row : TableReader.rows(NewsVerbs.class, "news-verbs.tsv", 2)) {
            kinds.add(row[0]);
            for (String word : row[1].split(" ")) {
                assertThat(word).matches("[\\p{InArabic}]{2,}(/[يت][\\p{InArabic}]+)?");
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder("verb", "noun");
    }

    @Test
    void conjugationDropsWhatFallsAway() {
        assertThat(Conjugation.regularPresent("أرسل")).isEqualTo("يرسل");
        assertThat(Conjugation.regularPresent("استخدم")).isEqualTo("يستخدم");
        assertThat(Conjugation.regularPresent("قاتل")).isEqualTo("يقاتل");
    }
}
