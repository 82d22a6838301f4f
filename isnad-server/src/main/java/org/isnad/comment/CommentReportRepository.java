package org.isnad.comment;

import static org.isnad.storage.generated.Tables.COMMENT_REPORT;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.isnad.storage.Database;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

@ApplicationScoped
class CommentReportRepository {
    private final Database database;

    CommentReportRepository(Database database) {
        this.database = database;
    }

    static Select<Record1<Long>> unsettled() {
        return DSL.select(COMMENT_REPORT.COMMENT_ID).from(COMMENT_REPORT).where(COMMENT_REPORT.SETTLED_AT.isNull());
    }

    /** False when this network has reported the comment before. */
    boolean add(long comment, CommentReport.Reason reason, String note, String network, Instant now) {
        return database.dsl()
                        .insertInto(COMMENT_REPORT)
                        .set(COMMENT_REPORT.COMMENT_ID, comment)
                        .set(COMMENT_REPORT.REASON, reason.name())
                        .set(COMMENT_REPORT.NOTE, note)
                        .set(COMMENT_REPORT.NETWORK, network)
                        .set(COMMENT_REPORT.REPORTED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    List<CommentReport> of(long comment) {
        return database.dsl()
                .selectFrom(COMMENT_REPORT)
                .where(COMMENT_REPORT.COMMENT_ID.eq(comment))
                .orderBy(COMMENT_REPORT.ID)
                .fetch(row -> new CommentReport(
                        CommentReport.Reason.named(row.getReason()).orElse(CommentReport.Reason.OTHER),
                        row.getNote(),
                        row.getReportedAt(),
                        row.getSettledAt() != null));
    }

    void settle(long comment, Instant now) {
        database.dsl()
                .update(COMMENT_REPORT)
                .set(COMMENT_REPORT.SETTLED_AT, now)
                .where(COMMENT_REPORT.COMMENT_ID.eq(comment), COMMENT_REPORT.SETTLED_AT.isNull())
                .execute();
    }
}
