package org.isnad.arabic.attribution;

/**
 * The noun phrase of a speaker, as token ranges.
 *
 * @param from where the name begins, or the whole phrase when no name can be told apart
 * @param to the token after it
 * @param titleFrom where the title begins, or -1
 * @param titleTo the token after the title, or -1
 * @param agreement what the phrase tells of gender and number
 * @param kind what kind of speaker it names
 */
record Subject(int from, int to, int titleFrom, int titleTo, Agreement agreement, Kind kind) {
    /** What a noun phrase names. */
    enum Kind {
        PERSON,
        ORGANISATION,
        UNNAMED,
        REPORT,
        OTHER
    }

    boolean hasTitle() {
        return titleFrom >= 0;
    }
}
