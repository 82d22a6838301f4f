package org.isnad.comment;

/** The life of a comment. Nothing but its writer's own wish erases one. */
public enum CommentState {
    /** Waits for the newsroom; readers do not see it. */
    HELD,
    /** Readers see it. */
    SHOWN,
    /** The newsroom decided against it. */
    REJECTED,
    /** No comment at all but an advertisement or worse. */
    SPAM,
    /** Its writer had it erased: name and text are gone, its place stays. */
    ERASED
}
