package org.isnad.arabic.attribution;

import org.jspecify.annotations.Nullable;

/** What the lexicon of relations says of single normalised words, for those who build something simpler upon it. */
public final class RelationCheck {
    private RelationCheck() {}

    /** The PLOVER category of the word, with or without a glued و or ف, or null. */
    public static @Nullable String kind(String key) {
        RelationPredicate predicate = predicate(key);
        return predicate == null ? null : predicate.kind();
    }

    /** {@code +} or {@code -}, or null when the word is none of the lexicon. */
    public static @Nullable String polarity(String key) {
        RelationPredicate predicate = predicate(key);
        return predicate == null ? null : predicate.polarity();
    }

    private static @Nullable RelationPredicate predicate(String key) {
        RelationPredicate verb = RelationLexicon.standard().verb(key);
        return verb != null ? verb : RelationLexicon.standard().noun(key);
    }
}
