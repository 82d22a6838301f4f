package org.isnad.arabic.analysis;

import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.jspecify.annotations.Nullable;

/** Words whose stem is known, so that no rule may cut into them; broken plurals, whose
 * stem is the singular's; and other spellings of one name. */
final class Lexicon {
    private static final Map<String, String> STEMS = read();

    private Lexicon() {}

    static @Nullable String stem(String word) {
        return STEMS.get(word);
    }

    static boolean contains(String word) {
        return STEMS.containsKey(word);
    }

    private static Map<String, String> read() {
        Map<String, String> stems = new HashMap<>();
        for (String[] row : TableReader.rows(Lexicon.class, "protected.tsv", 2)) {
            for (String word : TableReader.values(row[1])) {
                String stem = stemOfBase(word);
                stems.put(Normalisation.fold(word), stem);
                stems.putIfAbsent(stem, stem);
            }
        }
        for (String[] row : TableReader.rows(Lexicon.class, "broken-plurals.tsv", 2)) {
            String stem = stemOfBase(row[0]);
            TableReader.values(row[1]).forEach(plural -> stems.put(Normalisation.fold(plural), stem));
            stems.put(Normalisation.fold(row[0]), stem);
            stems.putIfAbsent(stem, stem);
        }
        for (String[] row : TableReader.rows(Lexicon.class, "spellings.tsv", 2)) {
            String stem = stems.getOrDefault(Normalisation.fold(row[0]), stemOfBase(row[0]));
            stems.putIfAbsent(Normalisation.fold(row[0]), stem);
            TableReader.values(row[1]).forEach(other -> stems.put(Normalisation.fold(other), stem));
        }
        return Map.copyOf(stems);
    }

    /** The feminine ending is no part of a stem; a ha that belongs to the word is. */
    private static String stemOfBase(String word) {
        String folded = Normalisation.fold(word);
        return word.endsWith("ة") && folded.length() > 3 ? folded.substring(0, folded.length() - 1) : folded;
    }
}
