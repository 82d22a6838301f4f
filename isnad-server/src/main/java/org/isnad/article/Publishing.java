package org.isnad.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.storage.SubjectKey;
import org.isnad.trace.Traced;
import org.jspecify.annotations.Nullable;

/** Everything that changes an article, each change with the event that tells of it. */
@ApplicationScoped
public class Publishing {
    private final Database database;
    private final ArticleRepository articles;
    private final ArticleStore store;
    private final RevisionRepository revisions;
    private final PersonRepository people;
    private final EventLog events;
    private final InstantSource clock;

    public Publishing(
            Database database,
            ArticleRepository articles,
            ArticleStore store,
            RevisionRepository revisions,
            PersonRepository people,
            EventLog events,
            InstantSource clock) {
        this.database = database;
        this.articles = articles;
        this.store = store;
        this.revisions = revisions;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    public long start(ArticleContent content, @Nullable Long account) {
        return database.write(() -> {
            Instant now = clock.instant();
            long id = store.add(content, account, now);
            revisions.add(id, 1, content, account, now);
            store.show(id, 1, content, now);
            tellNewsroom(id);
            return id;
        });
    }

    /**
     * Keeps a new revision. Readers go on seeing the published one until {@link #publish}.
     *
     * @param basedOn the number of the revision that was opened for writing
     * @throws SaveConflict when that is no longer the latest
     */
    @Traced
    public int save(long id, int basedOn, ArticleContent content, @Nullable Long account) {
        return database.write(() -> {
            int number = basedOn + 1;
            if (!store.advanceRevision(id, basedOn, number)) {
                throw new SaveConflict(id);
            }
            Instant now = clock.instant();
            revisions.add(id, number, content, account, now);
            if (articles.find(id).orElseThrow().summary().state() != ArticleState.PUBLISHED) {
                store.show(id, number, content, now);
            }
            tellNewsroom(id);
            return number;
        });
    }

    /**
     * Shows readers the latest revision: at once, or, when the moment is still to come, then. An article that is
     * published already keeps its date unless another is given.
     */
    @Traced
    public void publish(long id, @Nullable Instant at) {
        database.write(() -> {
            Article before = articles.find(id).orElseThrow();
            Instant now = clock.instant();
            Instant earlier = before.summary().publishedAt();
            Instant moment = at != null ? at : isPublished(before) && earlier != null ? earlier : now;
            boolean later = moment.isAfter(now);
            Set<SubjectKey> touched = ArticleKeys.touchedBy(before);
            showLatest(before, now);
            store.setState(id, later ? ArticleState.SCHEDULED : ArticleState.PUBLISHED, moment);
            if (!later || isPublished(before)) {
                touched.addAll(ArticleKeys.touchedBy(articles.find(id).orElseThrow()));
                events.append(
                        later
                                ? ArticleEvents.WITHDRAWN
                                : isPublished(before) ? ArticleEvents.CHANGED : ArticleEvents.PUBLISHED,
                        touched);
            } else {
                tellNewsroom(id);
            }
        });
    }

    /** Publishes what was scheduled for a moment that has come. */
    public int publishDue() {
        List<Long> due = articles.due(clock.instant());
        due.forEach(this::publishScheduled);
        return due.size();
    }

    @Traced
    void publishScheduled(long id) {
        database.write(() -> {
            Article article = articles.find(id).orElseThrow();
            store.setState(id, ArticleState.PUBLISHED, article.summary().publishedAt());
            events.append(ArticleEvents.PUBLISHED, ArticleKeys.touchedBy(article));
        });
    }

    /** Takes the article from its readers, who are told that it was here; the newsroom keeps all of it. */
    @Traced
    public void withdraw(long id) {
        database.write(() -> {
            Article article = articles.find(id).orElseThrow();
            store.setState(id, ArticleState.WITHDRAWN, article.summary().publishedAt());
            events.append(ArticleEvents.WITHDRAWN, ArticleKeys.touchedBy(article));
        });
    }

    public void correct(long id, String text, @Nullable Long account) {
        correct(id, text, account, clock.instant());
    }

    @Traced
    public void correct(long id, String text, @Nullable Long account, Instant notedAt) {
        database.write(() -> {
            revisions.addCorrection(id, text, account, notedAt);
            events.append(
                    ArticleEvents.CHANGED,
                    ArticleKeys.touchedBy(articles.find(id).orElseThrow()));
        });
    }

    private void showLatest(Article article, Instant now) {
        if (article.hasUnpublishedChanges()) {
            Revision latest =
                    revisions.find(article.id(), article.latestRevision()).orElseThrow();
            store.show(article.id(), latest.number(), latest.content(), now);
        }
    }

    private void tellNewsroom(long id) {
        events.append(ArticleEvents.SAVED, Set.of(ArticleKeys.draft(id)));
    }

    private static boolean isPublished(Article article) {
        return article.summary().state() == ArticleState.PUBLISHED;
    }

    /** What an author's page says of them. */
    public void describe(long person, String about) {
        database.write(() -> {
            people.describe(person, about);
            events.append(ArticleEvents.PERSON_CHANGED, Set.of(ArticleKeys.person(person)));
        });
    }
}
