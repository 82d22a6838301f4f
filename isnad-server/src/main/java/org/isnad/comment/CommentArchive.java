package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.jspecify.annotations.Nullable;

/** Brings in comments that were written elsewhere or earlier, as they are, without question or judgement. */
@ApplicationScoped
public class CommentArchive {
    static final String BROUGHT_IN = "comment.brought-in";

    /**
     * @param replyTo the number of the comment that it answers
     * @param heldFor empty for a comment that readers see
     * @param account whose reply it is, for one of the newsroom
     */
    public record Brought(
            long article,
            @Nullable Long replyTo,
            String name,
            String text,
            Instant writtenAt,
            Set<Hold> heldFor,
            @Nullable Long account) {}

    private final Database database;
    private final CommentRepository comments;
    private final CommenterRepository commenters;
    private final EventLog events;

    CommentArchive(Database database, CommentRepository comments, CommenterRepository commenters, EventLog events) {
        this.database = database;
        this.comments = comments;
        this.commenters = commenters;
        this.events = events;
    }

    public long take(Brought brought) {
        return database.write(() -> {
            String name = Names.clean(brought.name());
            Comment comment = new Comment(
                    0,
                    brought.article(),
                    brought.replyTo() == null
                            ? 0
                            : comments.find(brought.replyTo()).orElseThrow().threadId(),
                    brought.replyTo(),
                    brought.account() == null ? commenter(name, brought.writtenAt()) : null,
                    brought.account() != null,
                    name,
                    CommentText.clean(brought.text()),
                    brought.heldFor().isEmpty() ? CommentState.SHOWN : CommentState.HELD,
                    brought.heldFor(),
                    false,
                    brought.writtenAt());
            if (comment.state() == CommentState.SHOWN) {
                events.append(BROUGHT_IN, Set.of(CommentKeys.under(brought.article())));
            }
            return comments.add(comment, CommentText.key(comment.text()), brought.account(), false);
        });
    }

    private long commenter(String name, Instant writtenAt) {
        return commenters
                .known("brought:" + CommentText.digest(name), name, "", "", writtenAt)
                .id();
    }
}
