package org.isnad.arabic.analysis;

import org.jspecify.annotations.Nullable;

/** What a normalised Arabic word is compared by. */
record WordForms(String word, String stem, String family, boolean common) {
    /*
     * Half of a text is made of a few thousand words, and finding a stem costs several look-ups. Each word therefore
     * leaves its forms in the one place that its hash names, from where the next word with that place pushes them
     * out. Threads may overwrite one another's entries: an entry is immutable and says which word it is of, so the
     * worst is to find the forms anew. Thirty-two thousand entries are about six megabytes.
     */
    private static final int PLACES = 1 << 15;
    private static final @Nullable WordForms[] RECENT = new WordForms[PLACES];

    static WordForms of(String word) {
        int hash = word.hashCode();
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        WordForms recent = RECENT[place];
        if (recent != null && recent.word.equals(word)) {
            return recent;
        }
        String stem = Stemmer.stem(word);
        WordForms forms = new WordForms(word, stem, WordFamily.of(stem), CommonWords.contains(word));
        RECENT[place] = forms;
        return forms;
    }
}
