package org.isnad.arabic.attribution;

/** The grammatical shape of a cue. */
enum Shape {
    PAST,
    PRESENT,
    PARTICIPLE,
    NOUN,
    /** A verbal noun whose subject follows it: تأكيد الوزارة أن. */
    VERBAL_NOUN,
    PREPOSITION,
    COLON;

    boolean isFinite() {
        return this == PAST || this == PRESENT;
    }
}
