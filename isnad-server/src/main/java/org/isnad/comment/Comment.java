package org.isnad.comment;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote under an article. A reply stands in the thread of the comment that began it, one level deep, and
 * says which comment it answers.
 *
 * @param threadId the comment that began the thread, which may be this one
 * @param commenterId null for a reply of the newsroom
 * @param fromNewsroom whether somebody with an account wrote it
 * @param links whether the newsroom lets its addresses be links
 */
public record Comment(
        long id,
        long articleId,
        long threadId,
        @Nullable Long replyToId,
        @Nullable Long commenterId,
        boolean fromNewsroom,
        String name,
        String text,
        CommentState state,
        Set<Hold> heldFor,
        boolean links,
        Instant writtenAt) {
    public boolean isReply() {
        return replyToId != null;
    }

    public String href() {
        return "/comments/%d/%d#c%d".formatted(articleId, id, id);
    }
}
