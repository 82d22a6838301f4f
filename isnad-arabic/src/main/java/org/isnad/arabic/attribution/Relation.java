package org.isnad.arabic.attribution;

import org.jspecify.annotations.Nullable;

/**
 * What a clause asserts between two actors.
 *
 * @param a the name of the one who acts
 * @param aActor its identifier in the authority file, or null
 * @param b the name of the one acted upon
 * @param bActor its identifier in the authority file, or null
 * @param kind the PLOVER category, such as CONSULT or ACCUSE
 * @param polarity {@code +} when it brings the two together, {@code -} when apart
 * @param modality whether it is, was, may be, will be, is denied or only asked
 * @param source the index of the statement that asserts it, or null for the author's own voice
 * @param evidence the clause
 */
public record Relation(
        String a,
        @Nullable String aActor,
        String b,
        @Nullable String bActor,
        String kind,
        String polarity,
        Modality modality,
        @Nullable Integer source,
        Passage evidence) {
    /** How a relation is asserted. */
    public enum Modality {
        ACTUAL,
        POSSIBLE,
        FUTURE,
        NEGATED,
        PAST,
        ASKED
    }
}
