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
import java.util.Set;
import java.util.function.Predicate;
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
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ArticleRepository implements SectionUse {
    /** When readers came to see an article; drafts sort by when they were last saved. */
    private static final Field<Instant> DATE = DSL.coalesce(ARTICLE.PUBLISHED_AT, ARTICLE.UPDATED_AT);

    private static final Set<ArticleState> DATED = Set.of(ArticleState.PUBLISHED);

    private record Credited(BylineRole role, Person person) {}

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
        Result<Record> row = rows(ARTICLE.ID.eq(id), DATE, 0, 1, List.of(ARTICLE.BODY));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        Record article = row.getFirst();
        Map<Long, List<Credited>> credited = creditedFor(List.of(id));
        return Optional.of(new Article(
                summarise(row, credited).getFirst(),
                BodyJson.read(article.get(ARTICLE.BODY)),
                credits(credited.getOrDefault(id, List.of())),
                tagsOf(id),
                correctionsOf(id),
                article.get(ARTICLE.SHOWN_REVISION),
                article.get(ARTICLE.LATEST_REVISION)));
    }

    public List<ArticleSummary> select(ArticleSelection selection) {
        Reading.note(ArticleKeys.of(selection));
        Optional<SelectConditionStep<Record2<Instant, Long>>> dated = datedList(selection);
        if (dated.isPresent()) {
            Condition newest = ARTICLE.ID.in(newest(dated.get(), selection.offset(), selection.limit()));
            return noted(summarise(rows(newest, ARTICLE.PUBLISHED_AT, 0, selection.limit())));
        }
        // The column itself is in indexes, with which the newest are found without sorting the archive.
        Field<Instant> date = isDated(selection) ? ARTICLE.PUBLISHED_AT : DATE;
        return noted(summarise(rows(condition(selection), date, selection.offset(), selection.limit())));
    }

    public int count(ArticleSelection selection) {
        Reading.note(ArticleKeys.of(selection));
        return datedList(selection)
                .map(list -> database.dsl().fetchCount(list))
                .orElseGet(() -> database.dsl().fetchCount(ARTICLE, condition(selection)));
    }

    private static boolean isDated(ArticleSelection selection) {
        return selection.conditions().contains(new ArticleSelection.Condition.HasState(DATED));
    }

    /** Of what one tag or one person has published: its rows carry the date that the list is ordered by. */
    private static Optional<SelectConditionStep<Record2<Instant, Long>>> datedList(ArticleSelection selection) {
        if (selection.conditions().size() != 2 || !isDated(selection)) {
            return Optional.empty();
        }
        return switch (selection.conditions().getLast()) {
            case ArticleSelection.Condition.WithTag(long tag) -> Optional.of(publishedWithTag(tag));
            case ArticleSelection.Condition.By(long person) -> Optional.of(publishedBy(person));
            default -> Optional.empty();
        };
    }

    private static SelectConditionStep<Record2<Instant, Long>> publishedWithTag(long tag) {
        return DSL.selectDistinct(ARTICLE_TAG.PUBLISHED_AT, ARTICLE_TAG.ARTICLE_ID)
                .from(ARTICLE_TAG)
                .where(ARTICLE_TAG.TAG_ID.eq(tag), ARTICLE_TAG.PUBLISHED_AT.isNotNull());
    }

    /** One row an article: a person may have written and translated the same one. */
    private static SelectConditionStep<Record2<Instant, Long>> publishedBy(long person) {
        return DSL.selectDistinct(BYLINE.PUBLISHED_AT, BYLINE.ARTICLE_ID)
                .from(BYLINE)
                .where(BYLINE.PERSON_ID.eq(person), BYLINE.PUBLISHED_AT.isNotNull());
    }

    private static Select<Record1<Long>> newest(
            SelectConditionStep<Record2<Instant, Long>> dated, int offset, int limit) {
        Table<Record2<Instant, Long>> newest = dated.orderBy(
                        dated.getSelect().get(0).desc(),
                        dated.getSelect().get(1).desc())
                .offset(offset)
                .limit(limit)
                .asTable("newest");
        return DSL.select(newest.field(1, Long.class)).from(newest);
    }

    public List<ArticleSummary> relatedTo(long id) {
        Reading.note(ArticleKeys.article(id));
        return published(relatedIds(id));
    }

    /** Those of them that are published, in the order of the ids. */
    public List<ArticleSummary> published(List<Long> ids) {
        return inOrder(ids, summary -> summary.state() == ArticleState.PUBLISHED);
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
        summarise(rows(ARTICLE.ID.in(ids), DATE, 0, ids.size())).stream()
                .filter(isWanted)
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
        Map<Long, List<Credited>> credited = creditedFor(bodies.keySet());
        Map<Long, List<Tag>> tagged = tagsOf(bodies.keySet());
        return summarise(rows(ARTICLE.ID.in(bodies.keySet()), DATE, 0, limit), credited).stream()
                .sorted(Comparator.comparingLong(ArticleSummary::id))
                .map(summary -> {
                    Record row = Objects.requireNonNull(bodies.get(summary.id()));
                    return new Article(
                            summary,
                            BodyJson.read(row.get(ARTICLE.BODY)),
                            credits(credited.getOrDefault(summary.id(), List.of())),
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

    /** Makes the article's columns, bylines and tags be those of a revision; {@link #setState} has to follow where readers see it. */
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
        Instant visibleSince = state == ArticleState.PUBLISHED ? publishedAt : null;
        database.dsl()
                .update(ARTICLE_TAG)
                .set(ARTICLE_TAG.PUBLISHED_AT, visibleSince)
                .where(ARTICLE_TAG.ARTICLE_ID.eq(id))
                .execute();
        database.dsl()
                .update(BYLINE)
                .set(BYLINE.PUBLISHED_AT, visibleSince)
                .where(BYLINE.ARTICLE_ID.eq(id))
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

    /** The newest published articles that share tags with this one, each with the ids of the tags they share. */
    Map<Long, List<Long>> sharingTags(long id, int ofEachTag) {
        Map<Long, List<Long>> sharing = new LinkedHashMap<>();
        for (long tag : tagIds(id)) {
            database.dsl().fetch(newest(publishedWithTag(tag), 0, ofEachTag + 1)).map(Record1::value1).stream()
                    .filter(other -> other != id)
                    .forEach(other -> sharing.computeIfAbsent(other, any -> new ArrayList<>())
                            .add(tag));
        }
        return sharing;
    }

    private List<Long> tagIds(long id) {
        return database.dsl()
                .select(ARTICLE_TAG.TAG_ID)
                .from(ARTICLE_TAG)
                .where(ARTICLE_TAG.ARTICLE_ID.eq(id))
                .fetch(ARTICLE_TAG.TAG_ID);
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

    /** Word for word the condition of the index of the few articles that are placed. */
    private static Condition isPlaced() {
        return ARTICLE.PLACEMENT.ne(DSL.inline(Placement.ORDINARY.name()));
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

    private Result<Record> rows(Condition condition, Field<Instant> date, int offset, int limit) {
        return rows(condition, date, offset, limit, List.of());
    }

    private Result<Record> rows(
            Condition condition, Field<Instant> date, int offset, int limit, List<Field<?>> besides) {
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
                        ARTICLE.LEAD_ALT,
                        ARTICLE.SHOWN_REVISION,
                        ARTICLE.LATEST_REVISION)
                .select(besides)
                .select(SECTION.fields())
                .from(ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
                .where(condition)
                .orderBy(date.desc(), ARTICLE.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch();
    }

    private List<ArticleSummary> summarise(Result<Record> rows) {
        return rows.isEmpty() ? List.of() : summarise(rows, creditedFor(rows.getValues(ARTICLE.ID)));
    }

    private List<ArticleSummary> summarise(Result<Record> rows, Map<Long, List<Credited>> credited) {
        Map<Long, Picture> leads = pictures.findAll(rows.getValues(ARTICLE.LEAD_PICTURE_ID).stream()
                .filter(Objects::nonNull)
                .toList());
        return rows.map(row -> summary(row, authors(credited.getOrDefault(row.get(ARTICLE.ID), List.of())), leads));
    }

    private static ArticleSummary summary(Record row, List<Person> authors, Map<Long, Picture> leads) {
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
                authors,
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

    private Map<Long, List<Credited>> creditedFor(Collection<Long> articles) {
        Map<Long, List<Credited>> credited = new LinkedHashMap<>();
        database.dsl()
                .select(BYLINE.ARTICLE_ID, BYLINE.ROLE)
                .select(PERSON.fields())
                .from(BYLINE)
                .join(PERSON)
                .on(PERSON.ID.eq(BYLINE.PERSON_ID))
                .where(BYLINE.ARTICLE_ID.in(articles))
                .orderBy(BYLINE.ARTICLE_ID, BYLINE.PLACE)
                .forEach(row -> credited.computeIfAbsent(row.get(BYLINE.ARTICLE_ID), id -> new ArrayList<>())
                        .add(new Credited(BylineRole.valueOf(row.get(BYLINE.ROLE)), PersonRepository.person(row))));
        return credited;
    }

    /** Those who wrote; an article that nobody wrote, a page of pictures say, is by all who made it. */
    private static List<Person> authors(List<Credited> credited) {
        List<Person> writers = credited.stream()
                .filter(c -> c.role() == BylineRole.PREPARED || c.role() == BylineRole.WROTE)
                .map(Credited::person)
                .toList();
        return writers.isEmpty() ? credited.stream().map(Credited::person).toList() : writers;
    }

    private static List<Article.Credit> credits(List<Credited> credited) {
        Map<BylineRole, List<Person>> credits = new LinkedHashMap<>();
        credited.forEach(c ->
                credits.computeIfAbsent(c.role(), role -> new ArrayList<>()).add(c.person()));
        return credits.entrySet().stream()
                .map(e -> new Article.Credit(e.getKey(), List.copyOf(e.getValue())))
                .toList();
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
            case ArticleSelection.Condition.HasState(var states)
            when states.size() == 1 -> ARTICLE.STATE.eq(states.iterator().next().name());
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
                ARTICLE.PLACEMENT
                        .in(placements.stream().map(Enum::name).toList())
                        .and(placements.contains(Placement.ORDINARY) ? DSL.noCondition() : isPlaced());
            case ArticleSelection.Condition.Breaking() -> ARTICLE.BREAKING.isTrue();
            case ArticleSelection.Condition.WithPicture() -> ARTICLE.LEAD_PICTURE_ID.isNotNull();
            case ArticleSelection.Condition.InLanguage(Language language) -> ARTICLE.LANGUAGE.eq(language.tag());
            case ArticleSelection.Condition.Except(var ids) -> ARTICLE.ID.notIn(ids);
        };
    }
}
