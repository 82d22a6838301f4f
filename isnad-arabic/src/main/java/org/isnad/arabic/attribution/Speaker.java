package org.isnad.arabic.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have said something.
 *
 * @param name the fullest name known from the text or the authority file; empty when nobody could be told
 * @param actor the identifier in the authority file, or null
 * @param mention where the sentence names the speaker, or null when it does not and the speaker was resolved
 */
public record Speaker(
        String name, @Nullable String actor, @Nullable Passage mention) {
    /** The name that stands for sources without one. */
    public static final String UNNAMED = "مصدر غير مسمى";

    /** Whether the sentence leaves the speaker to be understood. */
    public boolean implicit() {
        return mention == null;
    }
}
