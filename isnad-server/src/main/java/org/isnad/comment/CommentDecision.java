package org.isnad.comment;

import java.time.Instant;

/**
 * What somebody of the newsroom decided on a comment.
 *
 * @param banned whether its writer was banned with it
 * @param account who decided
 */
public record CommentDecision(
        long commentId, CommentState was, CommentState became, boolean banned, long account, Instant at) {}
