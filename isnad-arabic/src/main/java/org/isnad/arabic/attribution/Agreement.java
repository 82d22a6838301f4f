package org.isnad.arabic.attribution;

/** Gender and number as far as a form shows them. */
enum Agreement {
    MASCULINE,
    FEMININE,
    PLURAL,
    UNKNOWN;

    /** Whether a verb without subject that shows this may be said of somebody known to be {@code other}. */
    boolean fits(Agreement other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
