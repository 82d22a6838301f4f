package org.isnad.reader;

import org.jspecify.annotations.Nullable;

/** What became of a comment: shown, or, when there is none to show, waiting for the newsroom. */
public record CommentSentView(@Nullable CommentView shown) {}
