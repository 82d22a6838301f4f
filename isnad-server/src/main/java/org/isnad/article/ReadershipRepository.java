package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE;
import static org.isnad.storage.generated.Tables.ARTICLE_READING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.isnad.storage.Database;
import org.jooq.Field;
import org.jooq.impl.DSL;

@ApplicationScoped
class ReadershipRepository {
    private final Database database;

    ReadershipRepository(Database database) {
        this.database = database;
    }

    /** What was counted for an article that is not there is dropped. */
    void add(long hour, Map<Long, Long> counted) {
        List<Long> known = database.dsl()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.ID.in(counted.keySet()))
                .fetch(ARTICLE.ID);
        for (long article : known) {
            long times = counted.getOrDefault(article, 0L);
            database.dsl()
                    .insertInto(
                            ARTICLE_READING, ARTICLE_READING.ARTICLE_ID, ARTICLE_READING.IN_HOUR, ARTICLE_READING.TIMES)
                    .values(article, hour, times)
                    .onConflict(ARTICLE_READING.ARTICLE_ID, ARTICLE_READING.IN_HOUR)
                    .doUpdate()
                    .set(ARTICLE_READING.TIMES, ARTICLE_READING.TIMES.plus(times))
                    .execute();
        }
    }

    void forget(long beforeHour) {
        database.dsl()
                .deleteFrom(ARTICLE_READING)
                .where(ARTICLE_READING.IN_HOUR.lt(beforeHour))
                .execute();
    }

    /**
     * Of articles read equally often the newer comes first. Asked with a join, SQLite walks through all that is
     * published to find the few that were read; grouped by the bare column, through all that was ever read.
     */
    List<Long> mostRead(long fromHour, int count) {
        Field<Long> article = ARTICLE_READING.ARTICLE_ID.plus(DSL.inline(0));
        return database.dsl()
                .select(article)
                .from(ARTICLE_READING)
                .where(
                        ARTICLE_READING.IN_HOUR.ge(fromHour),
                        DSL.exists(DSL.selectOne()
                                .from(ARTICLE)
                                .where(
                                        ARTICLE.ID.eq(ARTICLE_READING.ARTICLE_ID),
                                        ARTICLE.STATE.eq(ArticleState.PUBLISHED.name()))))
                .groupBy(article)
                .orderBy(DSL.sum(ARTICLE_READING.TIMES).desc(), article.desc())
                .limit(DSL.inline(count))
                .fetch(article);
    }
}
