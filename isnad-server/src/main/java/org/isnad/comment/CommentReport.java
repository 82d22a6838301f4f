package org.isnad.comment;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A reader's complaint about a comment. */
public record CommentReport(Reason reason, String note, Instant reportedAt, boolean settled) {
    public enum Reason {
        INSULT,
        HATE,
        SPAM,
        PRIVATE,
        FALSE,
        OTHER;

        public static Optional<Reason> named(String name) {
            return Stream.of(values()).filter(r -> r.name().equals(name)).findFirst();
        }

        public String messageKey() {
            return "comment.report." + name().toLowerCase(Locale.ROOT);
        }
    }
}
