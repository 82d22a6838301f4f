package org.isnad.arabic.analysis;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;

/**
 * Words of grammar: particles, pronouns, auxiliaries, and the words that make a question of a request. They carry
 * order and emphasis, not subject, so that ranking leaves them out while something else is asked for.
 */
public final class CommonWords {
    private static final Set<String> WORDS = read();

    private CommonWords() {}

    /** Whether a normalised word is one of them. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (String[] row : TableReader.rows(CommonWords.class, "common-words.tsv", 2)) {
            for (String word : TableReader.values(row[1])) {
                words.add(Normalisation.fold(word));
            }
        }
        return Set.copyOf(words);
    }
}
