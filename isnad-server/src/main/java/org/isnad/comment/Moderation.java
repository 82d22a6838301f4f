package org.isnad.comment;

import java.util.Optional;
import java.util.stream.Stream;

/** When the newsroom looks at comments. */
public enum Moderation {
    /** Before readers see them. */
    BEFORE,
    /** Afterwards, but for what is held. */
    AFTER,
    /** No comments. */
    CLOSED;

    public static Optional<Moderation> named(String name) {
        return Stream.of(values()).filter(m -> m.name().equals(name)).findFirst();
    }
}
