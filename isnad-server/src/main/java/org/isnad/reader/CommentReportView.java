package org.isnad.reader;

import java.util.List;
import org.isnad.comment.CommentReport;

/** The form with which readers complain about a comment. */
public record CommentReportView(CommentView comment, String reason, String note) {
    public List<CommentReport.Reason> reasons() {
        return List.of(CommentReport.Reason.values());
    }
}
