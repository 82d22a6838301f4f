package org.isnad.account;

/** What somebody may do in the newsroom. Each role may also do what the ones before it may. */
public enum Role {
    /** Writes and changes drafts. */
    WRITER,
    /** Publishes, corrects and withdraws. */
    EDITOR,
    /** Changes the publication's settings. */
    ADMINISTRATOR;

    public static final String WRITES = "WRITER";
    public static final String PUBLISHES = "EDITOR";
    public static final String ADMINISTERS = "ADMINISTRATOR";

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
