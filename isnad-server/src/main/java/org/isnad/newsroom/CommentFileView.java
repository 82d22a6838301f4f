package org.isnad.newsroom;

import java.util.List;
import org.isnad.comment.CommentReport;
import org.isnad.comment.Commenter;
import org.jspecify.annotations.Nullable;

/**
 * All about one comment.
 *
 * @param others what else its writer wrote, the newest first
 */
public record CommentFileView(
        CommentQueueView.Row row,
        @Nullable Commenter commenter,
        List<CommentQueueView.Row> others,
        List<Report> reports,
        List<Decision> decisions,
        String reply) {
    public record Report(String reasonKey, String note, String moment) {
        static Report of(CommentReport report, String moment) {
            return new Report(report.reason().messageKey(), report.note(), moment);
        }
    }

    public record Decision(String wasKey, String becameKey, boolean banned, String by, String moment) {}
}
