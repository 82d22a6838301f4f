package org.isnad.comment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the newsroom decides on a comment. */
public enum Verdict {
    APPROVE(CommentState.SHOWN),
    REJECT(CommentState.REJECTED),
    SPAM(CommentState.SPAM),
    /** Spam, and whatever else its writer sends is spam too. */
    BAN(CommentState.SPAM);

    private final CommentState leadsTo;

    Verdict(CommentState leadsTo) {
        this.leadsTo = leadsTo;
    }

    CommentState leadsTo() {
        return leadsTo;
    }

    public static Optional<Verdict> named(String name) {
        return Stream.of(values())
                .filter(v -> v.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
