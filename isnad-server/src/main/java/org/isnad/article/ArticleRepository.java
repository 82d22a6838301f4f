package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.publication.SectionUse;
import org.isnad.storage.Database;
import org.isnad.storage.Reading;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

@ApplicationScoped
public class ArticleRepository implements SectionUse {
    /** When readers came to see an article; drafts sort by when they were last saved. */
    private static final Field<Instant> DATE = DSL.coalesce(ARTICLE.PUBLISHED_AT, ARTICLE.UPDATED_AT);

    private final Database database;
    private final ArticleRows rows;

    public ArticleRepository(Database database) {
        this.database = database;
        this.rows = new ArticleRows(database);
    }

    public Optional<Article> find(long id) {
        Reading.note(ArticleKeys.article(id));
        return rows.find(id);
    }

    public List<ArticleSummary> select(ArticleSelection selection) {
        Reading.note(ArticleKeys.of(selection));
        Optional<SelectConditionStep<Record2<Instant, Long>>> dated = ArticleConditions.datedList(selection);
        if (dated.isPresent()) {
            Condition newest =
                    ARTICLE.ID.in(ArticleConditions.newest(dated.get(), selection.offset(), selection.limit()));
            return noted(rows.summaries(ordered(newest, ARTICLE.PUBLISHED_AT, 0, selection.limit())));
        }
        // The column itself is in indexes, with which the newest are found without sorting the archive.
        Field<Instant> date = ArticleConditions.isDated(selection) ? ARTICLE.PUBLISHED_AT : DATE;
        return noted(
                rows.summaries(ordered(ArticleConditions.of(selection), date, selection.offset(), selection.limit())));
    }

    private static Select<Record> ordered(Condition condition, Field<Instant> date, int offset, int limit) {
        return ArticleRows.summary()
                .where(condition)
                .orderBy(date.desc(), ARTICLE.ID.desc())
                .offset(offset)
                .limit(limit);
    }

    public int count(ArticleSelection selection) {
        Reading.note(ArticleKeys.of(selection));
        return ArticleConditions.datedList(selection)
                .map(list -> database.dsl().fetchCount(list))
                .orElseGet(() -> database.dsl().fetchCount(ARTICLE, ArticleConditions.of(selection)));
    }

    public List<ArticleSummary> relatedTo(long id) {
        Reading.note(ArticleKeys.related(id));
        return noted(rows.relatedTo(id)).stream()
                .filter(ArticleRepository::isPublished)
                .toList();
    }

    /** Those of them that are published, in the order of the ids. */
    public List<ArticleSummary> published(List<Long> ids) {
        return inOrder(ids, ArticleRepository::isPublished);
    }

    /** Whatever their state, in the order of the ids. */
    public List<ArticleSummary> summaries(List<Long> ids) {
        return inOrder(ids, _ -> true);
    }

    private List<ArticleSummary> inOrder(List<Long> ids, Predicate<ArticleSummary> isWanted) {
        if (ids.isEmpty()) {
            return List.of();
        }
        ids.forEach(id -> Reading.note(ArticleKeys.article(id)));
        Map<Long, ArticleSummary> found = new LinkedHashMap<>();
        // Asked for the state too, SQLite walks through all that is published to find these few.
        rows.summaries(ArticleRows.summary().where(ARTICLE.ID.in(ids))).stream()
                .filter(isWanted)
                .forEach(summary -> found.put(summary.id(), summary));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static boolean isPublished(ArticleSummary summary) {
        return summary.state() == ArticleState.PUBLISHED;
    }

    /**
     * Those with the next higher ids, whole but for their corrections, in the order of the ids: for what goes through
     * all articles, with few queries for many.
     */
    public List<Article> after(long id, int limit) {
        return rows.articles(
                ArticleRows.whole().where(ARTICLE.ID.gt(id)).orderBy(ARTICLE.ID).limit(limit));
    }

    public int countAll() {
        return database.dsl().fetchCount(ARTICLE);
    }

    private static List<ArticleSummary> noted(List<ArticleSummary> summaries) {
        summaries.forEach(summary -> Reading.note(ArticleKeys.article(summary.id())));
        return summaries;
    }

    /** The moment of the nearest published article before or from a moment on, to link one day's page with another's. */
    public Optional<Instant> lastBefore(Instant moment) {
        Reading.note(ArticleKeys.FRONT);
        return Optional.ofNullable(database.dsl()
                .select(DSL.max(ARTICLE.PUBLISHED_AT))
                .from(ARTICLE)
                .where(ArticleConditions.isPublished(), ARTICLE.PUBLISHED_AT.lt(moment))
                .fetchSingle()
                .value1());
    }

    public Optional<Instant> firstFrom(Instant moment) {
        Reading.note(ArticleKeys.FRONT);
        return Optional.ofNullable(database.dsl()
                .select(DSL.min(ARTICLE.PUBLISHED_AT))
                .from(ARTICLE)
                .where(ArticleConditions.isPublished(), ARTICLE.PUBLISHED_AT.ge(moment))
                .fetchSingle()
                .value1());
    }

    /** Every moment of publication, for the archive's calendar. */
    public List<Instant> moments() {
        return database.dsl()
                .select(ARTICLE.PUBLISHED_AT)
                .from(ARTICLE)
                .where(ArticleConditions.isPublished())
                .orderBy(ARTICLE.PUBLISHED_AT.desc())
                .fetch(ARTICLE.PUBLISHED_AT);
    }

    @Override
    public boolean inUse(long section) {
        return database.dsl().fetchExists(ARTICLE, ARTICLE.SECTION_ID.eq(section));
    }

    List<Long> due(Instant now) {
        return database.dsl()
                .select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ARTICLE.STATE.eq(ArticleState.SCHEDULED.name()), ARTICLE.PUBLISHED_AT.le(now))
                .orderBy(ARTICLE.PUBLISHED_AT)
                .fetch(ARTICLE.ID);
    }
}
