package org.isnad.comment;

import org.jspecify.annotations.Nullable;

/** Which comments the newsroom looks at, read like a sentence: {@code all().inState(HELD).page(2, 25)}. */
public record CommentSelection(
        @Nullable CommentState state,
        @Nullable Long article,
        @Nullable Long commenter,
        String words,
        boolean reported,
        int offset,
        int limit) {
    private static final int UNLESS_TOLD = 25;

    public static CommentSelection all() {
        return new CommentSelection(null, null, null, "", false, 0, UNLESS_TOLD);
    }

    public CommentSelection inState(CommentState other) {
        return new CommentSelection(other, article, commenter, words, reported, offset, limit);
    }

    public CommentSelection under(long other) {
        return new CommentSelection(state, other, commenter, words, reported, offset, limit);
    }

    public CommentSelection by(long other) {
        return new CommentSelection(state, article, other, words, reported, offset, limit);
    }

    public CommentSelection holding(String other) {
        return new CommentSelection(state, article, commenter, other.strip(), reported, offset, limit);
    }

    /** Those of which readers have complained and nobody has looked since. */
    public CommentSelection reportedByReaders() {
        return new CommentSelection(state, article, commenter, words, true, offset, limit);
    }

    /** Pages count from one. */
    public CommentSelection page(int page, int size) {
        return new CommentSelection(state, article, commenter, words, reported, (page - 1) * size, size);
    }
}
