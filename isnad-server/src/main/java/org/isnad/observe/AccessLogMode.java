package org.isnad.observe;

/** What is kept of a request. */
public enum AccessLogMode {
    OFF,
    /** Nothing by which a reader could be found again: networks instead of addresses, no queries, no exact programs. */
    ANONYMOUS,
    FULL
}
