package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.publication.SectionUse;
import org.isnad.storage.Database;
import org.isnad.storage.Reading;
import org.jooq.Field;
import org.jooq.Record1;
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
        return summaries(database.dsl().fetch(ids(selection)).map(Record1::value1));
    }

    private static Select<Record1<Long>> ids(ArticleSelection selection) {
        Optional<SelectConditionStep<Record2<Instant, Long>>> dated = ArticleConditions.datedList(selection);
        if (dated.isPresent()) {
            return ArticleConditions.newest(dated.get(), selection.offset(), selection.limit());
        }
        // The column itself is in indexes, with which the newest are found without sorting the archive.
        Field<Instant> date = ArticleConditions.isDated(selection) ? ARTICLE.PUBLISHED_AT : DATE;
        return DSL.select(ARTICLE.ID)
                .from(ARTICLE)
                .where(ArticleConditions.of(selection))
                .orderBy(date.desc(), ARTICLE.ID.desc())
                .offset(selection.offset())
                .limit(DSL.inline(selection.limit()));
    }

    public int count(ArticleSelection selection) {
        Reading.note(ArticleKeys.of(selection));
        return ArticleConditions.datedList(selection)
                .map(list -> database.dsl().fetchCount(list))
                .orElseGet(() -> database.dsl().fetchCount(ARTICLE, ArticleConditions.of(selection)));
    }

    public List<ArticleSummary> relatedTo(long id) {
        Reading.note(ArticleKeys.related(id));
        return published(rows.relatedTo(id));
    }

    /** Those of them that are published, in the order of the ids. */
    public List<ArticleSummary> published(List<Long> ids) {
        return summaries(ids).stream().filter(ArticleRepository::isPublished).toList();
    }

    /** Whatever their state, in the order of the ids. */
    public List<ArticleSummary> summaries(List<Long> ids) {
        ids.forEach(id -> Reading.note(ArticleKeys.article(id)));
        return rows.summaries(ids);
    }

    private static boolean isPublished(ArticleSummary summary) {
        return summary.state() == ArticleState.PUBLISHED;
    }

    /**
     * Those with the next higher ids, whole but for their corrections, in the order of the ids: for what goes through
     * all articles, with few queries for many.
     */
    public List<Article> after(long id, int limit) {
        return rows.after(id, limit);
    }

    public int countAll() {
        return database.dsl().fetchCount(ARTICLE);
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
