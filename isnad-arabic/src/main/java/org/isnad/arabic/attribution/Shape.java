package org.isnad.arabic.attribution;

/** The grammatical shape of a cue. */
enum Shape {
    PAST,
    PRESENT,
    PARTICIPLE,
    NOUN,
    PREPOSITION,
    COLON;

    boolean isFinite() {
        return this == PAST || this == PRESENT;
    }
}
