package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.jspecify.annotations.Nullable;

/**
 * A word that asserts something between two actors, from {@code relations.tsv}.
 *
 * @param kind the PLOVER category
 * @param polarity {@code +} or {@code -}
 * @param noun whether it is a verbal noun and no verb
 * @param future whether its form is of the future
 */
record RelationPredicate(String kind, String polarity, boolean noun, boolean future) {
    /** Marks the noun of the same letters as a verb: دعم. */
    private static final String NOUN_OR_VERB = "~";

    private static final Map<String, RelationPredicate> ALL = read();

    /** The predicate that the word is, with or without a glued و or ف, or null. */
    static @Nullable RelationPredicate of(String key) {
        RelationPredicate predicate = ALL.get(key);
        return predicate != null ? predicate : ALL.get(Words.withoutConjunction(key));
    }

    private static Map<String, RelationPredicate> read() {
        Map<String, RelationPredicate> predicates = new HashMap<>();
        for (String[] row : TableReader.rows(RelationPredicate.class, "relations.tsv", 5)) {
            RelationPredicate verb = new RelationPredicate(row[3], row[4], false, false);
            RelationPredicate future = new RelationPredicate(row[3], row[4], false, true);
            Conjugation.past(row[0], (form, agreement) -> predicates.put(form, verb));
            Conjugation.present(
                    row[1], (form, agreement) -> predicates.put(form, form.startsWith("س") ? future : verb));
        }
        for (String[] row : TableReader.rows(RelationPredicate.class, "relations.tsv", 5)) {
            if (!row[2].equals("-")) {
                RelationPredicate noun = new RelationPredicate(row[3], row[4], true, false);
                String key = Normalisation.fold(row[2]);
                if (!key.equals(Normalisation.fold(row[0]))) {
                    predicates.put(key, noun);
                } else {
                    predicates.put(NOUN_OR_VERB + key, noun);
                }
                predicates.put("ال" + key, noun);
            }
        }
        return predicates;
    }

    /** The noun of the same letters as the verb {@code key}, or null. */
    static @Nullable RelationPredicate nounOf(String key) {
        return ALL.get(NOUN_OR_VERB + Words.withoutConjunction(key));
    }
}
