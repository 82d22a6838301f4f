package org.isnad.arabic.attribution;

/** How the words of a statement are given. */
public enum StatementType {
    /** In the speaker's own words. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** In the reporter's words with some of the speaker's own in quotation marks. */
    MIXED,
    /** As a noun: announced a plan, denied the charge, called for talks. */
    ACT
}
