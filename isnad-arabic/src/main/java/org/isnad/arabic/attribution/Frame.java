package org.isnad.arabic.attribution;

/**
 * A cue with its content found: the words between the two hold the subject, if any.
 *
 * @param cue the cue
 * @param complement how the content is tied to the cue
 * @param subjectFrom the first token after the cue
 * @param subjectTo the token where the tie begins (أن، a colon, a quotation mark)
 * @param contentFrom the first token of the content
 * @param contentTo the token after the content, or -1 when it is still to be found
 * @param gluedContent whether a preposition is glued to the first word of the content
 */
record Frame(
        CueWord cue,
        Complement complement,
        int subjectFrom,
        int subjectTo,
        int contentFrom,
        int contentTo,
        boolean gluedContent) {
    Frame(CueWord cue, Complement complement, int subjectFrom, int subjectTo, int contentFrom, int contentTo) {
        this(cue, complement, subjectFrom, subjectTo, contentFrom, contentTo, false);
    }

    Frame withGluedContent() {
        return new Frame(cue, complement, subjectFrom, subjectTo, contentFrom, contentTo, true);
    }

    /** How content may be tied to its cue. */
    enum Complement {
        /** After أن and its like. */
        CLAUSE,
        /** In quotation marks after the cue. */
        QUOTE,
        /** In quotation marks before the cue. */
        QUOTE_BEFORE,
        /** After a colon, without quotation marks. */
        OPEN,
        /** A noun that the verb governs. */
        ACT
    }
}
