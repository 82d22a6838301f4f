package org.isnad.newsroom;

import java.util.List;
import org.isnad.article.ArticleSummary;
import org.isnad.comment.Comment;
import org.isnad.comment.Hold;
import org.jspecify.annotations.Nullable;

/** Comments as the newsroom goes through them. */
public record CommentQueueView(
        List<Row> rows,
        int total,
        List<Tab> tabs,
        Filter filter,
        @Nullable ArticleSummary article,
        Undoable undoable,
        Paging paging) {
    /** Everything as typed; the state by its name in lower case, or {@code reported}. */
    public record Filter(String state, String article, String words) {}

    public record Tab(String nameKey, int count, boolean current, String href) {}

    /** What was just decided together; the batch is empty when nothing was. */
    public record Undoable(String batch, int count) {}

    /**
     * A comment with what is known of its writer.
     *
     * @param email empty when none was given, or nobody can know
     * @param shown how many comments of the writer readers see
     * @param refused how many of them were rejected or spam
     */
    public record Row(
            Comment comment,
            ArticleSummary article,
            String moment,
            String stateKey,
            String email,
            int shown,
            int refused,
            boolean banned,
            int reports,
            @Nullable String answers) {
        public List<String> holdKeys() {
            return comment.heldFor().stream().map(Hold::messageKey).sorted().toList();
        }
    }
}
