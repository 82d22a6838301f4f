package org.isnad.comment;

import static org.isnad.storage.generated.Tables.COMMENT_DECISION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.isnad.storage.Database;
import org.isnad.storage.generated.tables.records.CommentDecisionRecord;

@ApplicationScoped
class DecisionRepository {
    private final Database database;

    DecisionRepository(Database database) {
        this.database = database;
    }

    void add(String batch, CommentDecision decision) {
        database.dsl()
                .insertInto(COMMENT_DECISION)
                .set(COMMENT_DECISION.BATCH, batch)
                .set(COMMENT_DECISION.COMMENT_ID, decision.commentId())
                .set(COMMENT_DECISION.WAS, decision.was().name())
                .set(COMMENT_DECISION.BECAME, decision.became().name())
                .set(COMMENT_DECISION.BANNED, decision.banned())
                .set(COMMENT_DECISION.DECIDED_BY, decision.account())
                .set(COMMENT_DECISION.DECIDED_AT, decision.at())
                .execute();
    }

    List<CommentDecision> ofBatch(String batch) {
        return database.dsl()
                .selectFrom(COMMENT_DECISION)
                .where(COMMENT_DECISION.BATCH.eq(batch))
                .orderBy(COMMENT_DECISION.ID)
                .fetch(DecisionRepository::decision);
    }

    List<CommentDecision> onComment(long comment) {
        return database.dsl()
                .selectFrom(COMMENT_DECISION)
                .where(COMMENT_DECISION.COMMENT_ID.eq(comment))
                .orderBy(COMMENT_DECISION.ID)
                .fetch(DecisionRepository::decision);
    }

    private static CommentDecision decision(CommentDecisionRecord row) {
        return new CommentDecision(
                row.getCommentId(),
                CommentState.valueOf(row.getWas()),
                CommentState.valueOf(row.getBecame()),
                row.getBanned(),
                row.getDecidedBy(),
                row.getDecidedAt());
    }
}
