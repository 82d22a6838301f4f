package org.isnad.arabic;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small classes of words, one for each constant of an enum, from a table of two fields beside it. */
public final class WordSets<E extends Enum<E>> {
    private final Map<E, Set<String>> words;

    private WordSets(Map<E, Set<String>> words) {
        this.words = words;
    }

    /**
     * Reads the table {@code table} beside the enum: the name of one of its constants, in lower case with hyphens, and
     * words with spaces between; a name may have several rows. The words are normalised.
     *
     * @throws IllegalArgumentException if a row has another name
     */
    public static <E extends Enum<E>> WordSets<E> of(Class<E> names, String table) {
        Map<E, Set<String>> words = new EnumMap<>(names);
        for (String[] row : TableReader.rows(names, table, 2)) {
            E name = Enum.valueOf(names, row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Set<String> set = words.computeIfAbsent(name, k -> new HashSet<>());
            for (String word : row[1].split(" ")) {
                set.add(Normalisation.fold(word));
            }
        }
        return new WordSets<>(words);
    }

    /** Whether the normalised word belongs to the class; no word does to one without a row. */
    public boolean has(E name, String key) {
        Set<String> set = words.get(name);
        return set != null && set.contains(key);
    }
}
