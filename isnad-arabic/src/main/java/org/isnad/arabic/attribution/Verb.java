package org.isnad.arabic.attribution;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lexicon of reporting verbs.
 *
 * @param lemma the third person masculine singular of the past
 * @param stance what it says about its content
 * @param clause whether أن and its like may follow
 * @param quote whether a quotation or a colon may follow
 * @param acts the ways in which it governs a noun: a normalised preposition, {@code obj}, or {@code obj+} and one
 * @param neededWord a word that must stand near for the verb to report with an object (حمّله المسؤولية), or null
 * @param care how far off its content may stand
 */
record Verb(
        String lemma,
        Stance stance,
        boolean clause,
        boolean quote,
        Set<String> acts,
        @Nullable String neededWord,
        Care care) {
    Verb(String lemma, Stance stance, boolean clause, boolean quote, Set<String> acts, Care care) {
        this(lemma, stance, clause, quote, acts, null, care);
    }

    /** Whether it may govern a noun without a preposition. */
    boolean takesObject() {
        return acts.stream().anyMatch(act -> act.startsWith("obj"));
    }

    /** How much a verb is to be trusted. */
    enum Care {
        /** It reports nearly always; its content may stand far off. */
        FREE(45),
        /** It has other meanings; its content stands within a dozen words. */
        NEAR(16),
        /** It mostly means something else: the content follows at once, or after a short subject. */
        STRICT(6);

        final int reach;

        Care(int reach) {
            this.reach = reach;
        }
    }
}
