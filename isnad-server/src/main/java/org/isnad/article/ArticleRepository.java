package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE;
import static org.isnad.storage.generated.Tables.ARTICLE_TAG;
import static org.isnad.storage.generated.Tables.BYLINE;
import static org.isnad.storage.generated.Tables.CORRECTION;
import static org.isnad.storage.generated.Tables.PERSON;
import static org.isnad.storage.generated.Tables.RELATED_ARTICLE;
import static org.isnad.storage.generated.Tables.SECTION;
import static org.isnad.storage.generated.Tables.TAG;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.arabic.Slug;
import org.isnad.media.Picture;
import org.isnad.media.PictureRepository;
import org.isnad.publication.Language;
import org.isnad.publication.Section;
import org.isnad.publication.SectionUse;
import org.isnad.storage.Database;
import org.isnad.storage.Reading;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ArticleRepository implements SectionUse {
    /** When readers came to see an article; drafts sort by when they were last saved. */
    private static final Field<Instant> DATE = DSL.coalesce(ARTICLE.PUBLISHED_AT, ARTICLE.UPDATED_AT);

    private final Database database;
    private final PictureRepository pictures;
    private final PersonRepository people;
    private final TagRepository tags;

    public ArticleRepository(
            Database database, PictureRepository pictures, PersonRepository people, TagRepository tags) {
        this.database = database;
        this.pictures = pictures;
        this.people = people;
        this.tags = tags;
    }

    public Optional<Article> find(long id) {
        Reading.note(ArticleKeys.article(id));
        return summarise(rows(ARTICLE.ID.eq(id), 0, 1)).stream().findFirst().map(summary -> {
            Record row = database.dsl()
                    .select(ARTICLE.BODY, ARTICLE.SHOWN_REVISION, ARTICLE.LATEST_REVISION)
                    .from(ARTICLE)
                    .where(ARTICLE.ID.eq(id))
                    .fetchSingle();
            return new Article(
                    summary,
                    BodyJson.read(row.get(ARTICLE.BODY)),
                    creditsOf(id),
                    tagsOf(id),
                    correctionsOf(id),
                    row.get(ARTICLE.SHOWN_REVISION),
                    row.get(ARTICLE.LATEST_REVISION));
        });
    }

    public List<ArticleSummary> select(ArticleSelection selection) {
        Reading.note(ArticleKeys.of(selection));
        return noted(summarise(rows(condition(selection), selection.offset(), selection.limit())));
    }

    public int count(ArticleSelection selection) {
        Reading.note(ArticleKeys.of(selection));
        return database.dsl().fetchCount(ARTICLE, condition(selection));
    }

    public List<ArticleSummary> relatedTo(long id) {
        Reading.note(ArticleKeys.article(id));
        return published(relatedIds(id));
    }

    /** Those of them that are published, in the order of the ids. */
    public List<ArticleSummary> published(List<Long> ids) {
        return inOrder(ids, isPublished());
    }

    /** Whatever their state, in the order of the ids. */
    public List<ArticleSummary> summaries(List<Long> ids) {
        return inOrder(ids, DSL.noCondition());
    }

    private List<ArticleSummary> inOrder(List<Long> ids, Condition condition) {
        ids.forEach(id -> Reading.note(ArticleKeys.article(id)));
        Map<Long, ArticleSummary> found = new LinkedHashMap<>();
        summarise(rows(ARTICLE.ID.in(ids).and(condition), 0, ids.size() + 1))
                .forEach(summary -> found.put(summary.id(), summary));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Those with the next higher ids, whole but for their corrections, in the order of the ids: for what goes through
     * all articles, with few queries for many.
     */
    public List<Article> after(long id, int limit) {
        Map<Long, Record> bodies = database.dsl()
                .select(ARTICLE.ID, ARTICLE.BODY, ARTICLE.SHOWN_REVISION, ARTICLE.LATEST_REVISION)
                .from(ARTICLE)
                .where(ARTICLE.ID.gt(id))
                .orderBy(ARTICLE.ID)
                .limit(limit)
                .fetchMap(ARTICLE.ID, row -> row);
        Map<Long, List<Article.Credit>> credits = creditsOf(bodies.keySet());
        Map<Long, List<Tag>> tagged = tagsOf(bodies.keySet());
        return summarise(rows(ARTICLE.ID.in(bodies.keySet()), 0, limit)).stream()
                .sorted(Comparator.comparingLong(ArticleSummary::id))
                .map(summary -> {
                    Record row = Objects.requireNonNull(bodies.get(summary.id()));
                    return new Article(
                            summary,
                            BodyJson.read(row.get(ARTICLE.BODY)),
                            credits.getOrDefault(summary.id(), List.of()),
                            tagged.getOrDefault(summary.id(), List.of()),
                            List.of(),
                            row.get(ARTICLE.SHOWN_REVISION),
                            row.get(ARTICLE.LATEST_REVISION));
                })
                .toList();
    }

    public int countAll() {
        return database.dsl().fetchCount(ARTICLE);
    }

    List<Long> relatedIds(long id) {
        return database.dsl()
                .select(RELATED_ARTICLE.RELATED_ID)
                .from(RELATED_ARTICLE)
                .where(RELATED_ARTICLE.ARTICLE_ID.eq(id))
                .orderBy(RELATED_ARTICLE.PLACE)
                .fetch(RELATED_ARTICLE.RELATED_ID);
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
                .where(isPublished(), ARTICLE.PUBLISHED_AT.lt(moment))
                .fetchSingle()
                .value1());
    }

    public Optional<Instant> firstFrom(Instant moment) {
        Reading.note(ArticleKeys.FRONT);
        return Optional.ofNullable(database.dsl()
                .select(DSL.min(ARTICLE.PUBLISHED_AT))
                .from(ARTICLE)
                .where(isPublished(), ARTICLE.PUBLISHED_AT.ge(moment))
                .fetchSingle()
                .value1());
    }

    /** Every moment of publication, for the archive's calendar. */
    public List<Instant> moments() {
        return database.dsl()
                .select(ARTICLE.PUBLISHED_AT)
                .from(ARTICLE)
                .where(isPublished())
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

    long add(ArticleContent content, @Nullable Long account, Instant now) {
        return database.dsl()
                .insertInto(ARTICLE)
                .set(shownColumns(content))
                .set(ARTICLE.STATE, ArticleState.DRAFT.name())
                .set(ARTICLE.LATEST_REVISION, 1)
                .set(ARTICLE.SHOWN_REVISION, 1)
                .set(ARTICLE.UPDATED_AT, now)
                .set(ARTICLE.CREATED_AT, now)
                .set(ARTICLE.CREATED_BY, account)
                .returning(ARTICLE.ID)
                .fetchSingle()
                .getId();
    }

    /** False when somebody else has saved since. */
    boolean advanceRevision(long id, int from, int to) {
        return database.dsl()
                        .update(ARTICLE)
                        .set(ARTICLE.LATEST_REVISION, to)
                        .where(ARTICLE.ID.eq(id), ARTICLE.LATEST_REVISION.eq(from))
                        .execute()
                == 1;
    }

    /** Makes the article's columns, bylines and tags be those of a revision. */
    void show(long id, int revision, ArticleContent content, Instant now) {
        database.dsl()
                .update(ARTICLE)
                .set(shownColumns(content))
                .set(ARTICLE.SHOWN_REVISION, revision)
                .set(ARTICLE.UPDATED_AT, now)
                .where(ARTICLE.ID.eq(id))
                .execute();
        setBylines(id, content.bylines());
        setTags(id, content.tags());
    }

    void setState(long id, ArticleState state, @Nullable Instant publishedAt) {
        database.dsl()
                .update(ARTICLE)
                .set(ARTICLE.STATE, state.name())
                .set(ARTICLE.PUBLISHED_AT, publishedAt)
                .where(ARTICLE.ID.eq(id))
                .execute();
    }

    void setRelated(long id, List<Long> related) {
        database.dsl()
                .deleteFrom(RELATED_ARTICLE)
                .where(RELATED_ARTICLE.ARTICLE_ID.eq(id))
                .execute();
        for (int place = 0; place < related.size(); place++) {
            database.dsl()
                    .insertInto(
                            RELATED_ARTICLE,
                            RELATED_ARTICLE.ARTICLE_ID,
                            RELATED_ARTICLE.PLACE,
                            RELATED_ARTICLE.RELATED_ID)
                    .values(id, place, related.get(place))
                    .execute();
        }
    }

    /** Published articles that share tags with this one, each with the ids of the tags they share. */
    Map<Long, List<Long>> sharingTags(long id) {
        var own = ARTICLE_TAG.as("own");
        return database.dsl()
                .select(ARTICLE_TAG.ARTICLE_ID, ARTICLE_TAG.TAG_ID)
                .from(ARTICLE_TAG)
                .join(own)
                .on(own.TAG_ID.eq(ARTICLE_TAG.TAG_ID), own.ARTICLE_ID.eq(id))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(ARTICLE_TAG.ARTICLE_ID))
                .where(ARTICLE_TAG.ARTICLE_ID.ne(id), isPublished())
                .fetchGroups(ARTICLE_TAG.ARTICLE_ID, ARTICLE_TAG.TAG_ID);
    }

    Map<Long, Integer> tagUse(Collection<Long> tagIds) {
        return database.dsl()
                .select(ARTICLE_TAG.TAG_ID, DSL.count())
                .from(ARTICLE_TAG)
                .where(ARTICLE_TAG.TAG_ID.in(tagIds))
                .groupBy(ARTICLE_TAG.TAG_ID)
                .fetchMap(ARTICLE_TAG.TAG_ID, DSL.count());
    }

    private static Condition isPublished() {
        return ARTICLE.STATE.eq(ArticleState.PUBLISHED.name());
    }

    private static Map<Field<?>, Object> shownColumns(ArticleContent content) {
        ArticleContent.Lead lead = content.lead();
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        columns.put(ARTICLE.LANGUAGE, content.language().tag());
        columns.put(ARTICLE.KICKER, content.kicker());
        columns.put(ARTICLE.TITLE, content.title());
        columns.put(ARTICLE.STANDFIRST, content.standfirst());
        columns.put(ARTICLE.SECTION_ID, content.section());
        columns.put(ARTICLE.SLUG, Slug.of(content.title()));
        columns.put(ARTICLE.BODY, BodyJson.write(content.body()));
        columns.put(ARTICLE.LEAD_PICTURE_ID, lead == null ? null : lead.picture());
        columns.put(ARTICLE.LEAD_CAPTION, lead == null ? "" : lead.caption());
        columns.put(ARTICLE.LEAD_CREDIT, lead == null ? "" : lead.credit());
        columns.put(ARTICLE.LEAD_ALT, lead == null ? "" : lead.alt());
        columns.put(ARTICLE.PLACEMENT, content.placement().name());
        columns.put(ARTICLE.BREAKING, content.breaking());
        return columns;
    }

    private void setBylines(long id, List<Byline> bylines) {
        database.dsl().deleteFrom(BYLINE).where(BYLINE.ARTICLE_ID.eq(id)).execute();
        int place = 0;
        for (Byline byline : bylines) {
            for (String name : byline.people()) {
                database.dsl()
                        .insertInto(BYLINE, BYLINE.ARTICLE_ID, BYLINE.PLACE, BYLINE.ROLE, BYLINE.PERSON_ID)
                        .values(
                                id,
                                place++,
                                byline.role().name(),
                                people.named(name).id())
                        .execute();
            }
        }
    }

    private void setTags(long id, List<String> names) {
        database.dsl()
                .deleteFrom(ARTICLE_TAG)
                .where(ARTICLE_TAG.ARTICLE_ID.eq(id))
                .execute();
        List<Long> ids =
                names.stream().map(name -> tags.named(name).id()).distinct().toList();
        for (int place = 0; place < ids.size(); place++) {
            database.dsl()
                    .insertInto(ARTICLE_TAG, ARTICLE_TAG.ARTICLE_ID, ARTICLE_TAG.PLACE, ARTICLE_TAG.TAG_ID)
                    .values(id, place, ids.get(place))
                    .execute();
        }
    }

    private Result<Record> rows(Condition condition, int offset, int limit) {
        return database.dsl()
                .select(
                        ARTICLE.ID,
                        ARTICLE.STATE,
                        ARTICLE.LANGUAGE,
                        ARTICLE.KICKER,
                        ARTICLE.TITLE,
                        ARTICLE.STANDFIRST,
                        ARTICLE.SLUG,
                        ARTICLE.PUBLISHED_AT,
                        ARTICLE.UPDATED_AT,
                        ARTICLE.PLACEMENT,
                        ARTICLE.BREAKING,
                        ARTICLE.LEAD_PICTURE_ID,
                        ARTICLE.LEAD_CAPTION,
                        ARTICLE.LEAD_CREDIT,
                        ARTICLE.LEAD_ALT)
                .select(SECTION.fields())
                .from(ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
                .where(condition)
                .orderBy(DATE.desc(), ARTICLE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch();
    }

    private List<ArticleSummary> summarise(Result<Record> rows) {
        Map<Long, List<Person>> authors = authorsOf(rows.getValues(ARTICLE.ID));
        Map<Long, Picture> leads = pictures.findAll(rows.getValues(ARTICLE.LEAD_PICTURE_ID).stream()
                .filter(Objects::nonNull)
                .toList());
        return rows.map(row -> summary(row, authors, leads));
    }

    private static ArticleSummary summary(Record row, Map<Long, List<Person>> authors, Map<Long, Picture> leads) {
        Long leadId = row.get(ARTICLE.LEAD_PICTURE_ID);
        Picture lead = leadId == null ? null : leads.get(leadId);
        return new ArticleSummary(
                row.get(ARTICLE.ID),
                ArticleState.valueOf(row.get(ARTICLE.STATE)),
                Language.ofTag(row.get(ARTICLE.LANGUAGE)).orElse(Language.ARABIC),
                row.get(ARTICLE.KICKER),
                row.get(ARTICLE.TITLE),
                row.get(ARTICLE.STANDFIRST),
                row.get(ARTICLE.SLUG),
                new Section(row.get(SECTION.ID), row.get(SECTION.SLUG), row.get(SECTION.NAME), row.get(SECTION.PLACE)),
                authors.getOrDefault(row.get(ARTICLE.ID), List.of()),
                row.get(ARTICLE.PUBLISHED_AT),
                row.get(ARTICLE.UPDATED_AT),
                Placement.valueOf(row.get(ARTICLE.PLACEMENT)),
                row.get(ARTICLE.BREAKING),
                lead == null
                        ? null
                        : new PlacedPicture(
                                lead,
                                row.get(ARTICLE.LEAD_CAPTION),
                                row.get(ARTICLE.LEAD_CREDIT),
                                row.get(ARTICLE.LEAD_ALT)));
    }

    /** Those who wrote; an article that nobody wrote, a page of pictures say, is by all who made it. */
    private Map<Long, List<Person>> authorsOf(List<Long> articles) {
        Map<Long, List<Person>> writers = new LinkedHashMap<>();
        Map<Long, List<Person>> everybody = new LinkedHashMap<>();
        database.dsl()
                .select(BYLINE.ARTICLE_ID, BYLINE.ROLE)
                .select(PERSON.fields())
                .from(BYLINE)
                .join(PERSON)
                .on(PERSON.ID.eq(BYLINE.PERSON_ID))
                .where(BYLINE.ARTICLE_ID.in(articles))
                .orderBy(BYLINE.ARTICLE_ID, BYLINE.PLACE)
                .forEach(row -> {
                    BylineRole role = BylineRole.valueOf(row.get(BYLINE.ROLE));
                    Map<Long, List<Person>> into =
                            role == BylineRole.PREPARED || role == BylineRole.WROTE ? writers : everybody;
                    into.computeIfAbsent(row.get(BYLINE.ARTICLE_ID), id -> new ArrayList<>())
                            .add(PersonRepository.person(row));
                });
        writers.forEach(everybody::put);
        return everybody;
    }

    private List<Article.Credit> creditsOf(long id) {
        return creditsOf(List.of(id)).getOrDefault(id, List.of());
    }

    private Map<Long, List<Article.Credit>> creditsOf(Collection<Long> articles) {
        Map<Long, Map<BylineRole, List<Person>>> credits = new LinkedHashMap<>();
        database.dsl()
                .select(BYLINE.ARTICLE_ID, BYLINE.ROLE)
                .select(PERSON.fields())
                .from(BYLINE)
                .join(PERSON)
                .on(PERSON.ID.eq(BYLINE.PERSON_ID))
                .where(BYLINE.ARTICLE_ID.in(articles))
                .orderBy(BYLINE.ARTICLE_ID, BYLINE.PLACE)
                .forEach(row -> credits.computeIfAbsent(row.get(BYLINE.ARTICLE_ID), id -> new LinkedHashMap<>())
                        .computeIfAbsent(BylineRole.valueOf(row.get(BYLINE.ROLE)), role -> new ArrayList<>())
                        .add(PersonRepository.person(row)));
        Map<Long, List<Article.Credit>> listed = new LinkedHashMap<>();
        credits.forEach((id, roles) -> listed.put(
                id,
                roles.entrySet().stream()
                        .map(e -> new Article.Credit(e.getKey(), List.copyOf(e.getValue())))
                        .toList()));
        return listed;
    }

    private List<Tag> tagsOf(long id) {
        return tagsOf(List.of(id)).getOrDefault(id, List.of());
    }

    private Map<Long, List<Tag>> tagsOf(Collection<Long> articles) {
        Map<Long, List<Tag>> tagged = new LinkedHashMap<>();
        database.dsl()
                .select(ARTICLE_TAG.ARTICLE_ID)
                .select(TAG.fields())
                .from(ARTICLE_TAG)
                .join(TAG)
                .on(TAG.ID.eq(ARTICLE_TAG.TAG_ID))
                .where(ARTICLE_TAG.ARTICLE_ID.in(articles))
                .orderBy(ARTICLE_TAG.ARTICLE_ID, ARTICLE_TAG.PLACE)
                .forEach(row -> tagged.computeIfAbsent(row.get(ARTICLE_TAG.ARTICLE_ID), id -> new ArrayList<>())
                        .add(TagRepository.tag(row)));
        return tagged;
    }

    private List<Article.Correction> correctionsOf(long id) {
        return database.dsl()
                .selectFrom(CORRECTION)
                .where(CORRECTION.ARTICLE_ID.eq(id))
                .orderBy(CORRECTION.NOTED_AT.desc())
                .fetch(row -> new Article.Correction(row.getNotedAt(), row.getText()));
    }

    private static Condition condition(ArticleSelection selection) {
        return selection.conditions().stream()
                .map(ArticleRepository::condition)
                .reduce(DSL.noCondition(), Condition::and);
    }

    private static Condition condition(ArticleSelection.Condition condition) {
        return switch (condition) {
            case ArticleSelection.Condition.HasState(var states) ->
                ARTICLE.STATE.in(states.stream().map(Enum::name).toList());
            case ArticleSelection.Condition.InSection(long section) -> ARTICLE.SECTION_ID.eq(section);
            case ArticleSelection.Condition.WithTag(long tag) ->
                ARTICLE.ID.in(
                        DSL.select(ARTICLE_TAG.ARTICLE_ID).from(ARTICLE_TAG).where(ARTICLE_TAG.TAG_ID.eq(tag)));
            case ArticleSelection.Condition.By(long person) ->
                ARTICLE.ID.in(DSL.select(BYLINE.ARTICLE_ID).from(BYLINE).where(BYLINE.PERSON_ID.eq(person)));
            case ArticleSelection.Condition.Between(Instant from, Instant until) ->
                ARTICLE.PUBLISHED_AT.ge(from).and(ARTICLE.PUBLISHED_AT.lt(until));
            case ArticleSelection.Condition.Placed(var placements) ->
                ARTICLE.PLACEMENT.in(placements.stream().map(Enum::name).toList());
            case ArticleSelection.Condition.Breaking() -> ARTICLE.BREAKING.isTrue();
            case ArticleSelection.Condition.WithPicture() -> ARTICLE.LEAD_PICTURE_ID.isNotNull();
            case ArticleSelection.Condition.InLanguage(Language language) -> ARTICLE.LANGUAGE.eq(language.tag());
            case ArticleSelection.Condition.Except(var ids) -> ARTICLE.ID.notIn(ids);
        };
    }
}
