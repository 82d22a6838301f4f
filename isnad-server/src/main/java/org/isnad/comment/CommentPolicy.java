package org.isnad.comment;

import java.util.List;

/**
 * How the publication deals with comments.
 *
 * @param openDays how long after publication an article takes comments; 0 for ever
 * @param heldWords words that make a comment wait
 * @param notified e-mail addresses that are told of what waits
 */
public record CommentPolicy(
        Moderation moderation, int openDays, List<String> heldWords, List<String> notified, boolean proofOfWork) {
    public static final CommentPolicy UNLESS_TOLD = new CommentPolicy(Moderation.AFTER, 0, List.of(), List.of(), false);
}
