package org.isnad.article;

import static org.isnad.storage.generated.Tables.ACCOUNT;
import static org.isnad.storage.generated.Tables.CORRECTION;
import static org.isnad.storage.generated.Tables.REVISION;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.storage.Database;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class RevisionRepository {
    private final Database database;

    public RevisionRepository(Database database) {
        this.database = database;
    }

    public Optional<Revision> find(long article, int number) {
        return select(REVISION.ARTICLE_ID.eq(article).and(REVISION.NUMBER.eq(number))).stream()
                .findFirst()
                .map(RevisionRepository::revision);
    }

    /** Newest first. */
    public List<Revision> of(long article) {
        return select(REVISION.ARTICLE_ID.eq(article)).map(RevisionRepository::revision);
    }

    void add(long article, int number, ArticleContent content, @Nullable Long account, Instant now) {
        database.dsl()
                .insertInto(REVISION)
                .set(REVISION.ARTICLE_ID, article)
                .set(REVISION.NUMBER, number)
                .set(REVISION.CONTENT, ContentJson.write(content))
                .set(REVISION.SAVED_AT, now)
                .set(REVISION.SAVED_BY, account)
                .execute();
    }

    void addCorrection(long article, String text, @Nullable Long account, Instant now) {
        database.dsl()
                .insertInto(CORRECTION)
                .set(CORRECTION.ARTICLE_ID, article)
                .set(CORRECTION.TEXT, text)
                .set(CORRECTION.NOTED_AT, now)
                .set(CORRECTION.NOTED_BY, account)
                .execute();
    }

    private Result<Record> select(Condition condition) {
        return database.dsl()
                .select(REVISION.fields())
                .select(ACCOUNT.NAME)
                .from(REVISION)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(REVISION.SAVED_BY))
                .where(condition)
                .orderBy(REVISION.NUMBER.desc())
                .fetch();
    }

    private static Revision revision(Record row) {
        String name = row.get(ACCOUNT.NAME);
        return new Revision(
                row.get(REVISION.NUMBER),
                row.get(REVISION.SAVED_AT),
                name == null ? "" : name,
                ContentJson.read(row.get(REVISION.CONTENT)));
    }
}
