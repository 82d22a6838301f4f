package org.isnad.article;

import java.time.InstantSource;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;

/** Articles on a test's own database, for features above this one. */
public final class ArticleTables {
    private final PersonRepository people;
    private final ArticleRepository articles;
    private final Publishing publishing;

    public ArticleTables(Database database, EventLog events, InstantSource clock) {
        this.people = new PersonRepository(database);
        this.articles = new ArticleRepository(database);
        this.publishing = new Publishing(
                database,
                articles,
                new ArticleStore(database, people, new TagRepository(database)),
                new RevisionRepository(database),
                people,
                events,
                clock);
    }

    public PersonRepository people() {
        return people;
    }

    public ArticleRepository articles() {
        return articles;
    }

    public Publishing publishing() {
        return publishing;
    }
}
