package org.isnad.comment;

/** In which order readers go through comments. */
public enum CommentOrder {
    NEWEST,
    OLDEST,
    /** Thread by thread, the newest first; within one in the order of writing. */
    THREADS
}
