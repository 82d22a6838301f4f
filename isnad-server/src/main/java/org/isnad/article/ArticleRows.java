package org.isnad.article;

import static java.util.Objects.requireNonNull;
import static org.isnad.storage.KeptQuery.given;
import static org.isnad.storage.generated.Tables.ARTICLE;
import static org.isnad.storage.generated.Tables.ARTICLE_TAG;
import static org.isnad.storage.generated.Tables.BYLINE;
import static org.isnad.storage.generated.Tables.CORRECTION;
import static org.isnad.storage.generated.Tables.PERSON;
import static org.isnad.storage.generated.Tables.PICTURE;
import static org.isnad.storage.generated.Tables.RELATED_ARTICLE;
import static org.isnad.storage.generated.Tables.SECTION;
import static org.isnad.storage.generated.Tables.TAG;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.isnad.media.PictureRepository;
import org.isnad.publication.Language;
import org.isnad.publication.Masthead;
import org.isnad.publication.Section;
import org.isnad.storage.Database;
import org.isnad.storage.KeptListQuery;
import org.isnad.storage.KeptQuery;
import org.isnad.storage.KeptRows;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads articles out of rows, with what stands in other tables about them. */
final class ArticleRows {
    private record Credited(BylineRole role, Person person) {}

    /** All that is shown of an article in several places. */
    private record Outline(ArticleSummary summary, List<Article.Credit> credits) {
        static final double OF_HEAP = 0.04;

        /** In bytes; what names and pictures take besides differs little. */
        int weight() {
            return 1_500
                    + 2
                            * (summary.title().length()
                                    + summary.standfirst().length()
                                    + summary.slug().length());
        }
    }

    private final Database database;
    private final KeptListQuery outlinesById;
    private final KeptListQuery creditsById;
    private final KeptQuery restById;
    private final KeptQuery tagsById;
    private final KeptQuery correctionsById;
    private final KeptQuery relatedById;
    private final KeptRows<Outline> outlines;

    ArticleRows(Database database) {
        this.database = database;
        outlinesById = new KeptListQuery(database, ids -> outlines().where(ARTICLE.ID.in(ids)));
        creditsById = new KeptListQuery(database, ids -> credits(BYLINE.ARTICLE_ID.in(ids)));
        restById = new KeptQuery(database, rest().where(ARTICLE.ID.eq(given(1))));
        tagsById = new KeptQuery(database, tags(ARTICLE_TAG.ARTICLE_ID.eq(given(1))));
        correctionsById = new KeptQuery(
                database,
                DSL.selectFrom(CORRECTION)
                        .where(CORRECTION.ARTICLE_ID.eq(given(1)))
                        .orderBy(CORRECTION.NOTED_AT.desc()));
        relatedById = new KeptQuery(
                database,
                DSL.select(RELATED_ARTICLE.RELATED_ID)
                        .from(RELATED_ARTICLE)
                        .where(RELATED_ARTICLE.ARTICLE_ID.eq(given(1)))
                        .orderBy(RELATED_ARTICLE.PLACE));
        outlines = new KeptRows<>(
                database, ArticleKeys.OF_ROW, Masthead.KIND, Outline.OF_HEAP, Outline::weight, this::readOutlines);
    }

    Optional<Article> find(long id) {
        return database.atOneMoment(() -> Optional.ofNullable(
                        outlines.get(List.of(id)).get(id))
                .map(outline -> article(
                        outline,
                        restById.fetch(id).getFirst(),
                        tagsById.fetch(id).map(TagRepository::tag),
                        correctionsById
                                .fetch(id)
                                .map(c ->
                                        new Article.Correction(c.get(CORRECTION.NOTED_AT), c.get(CORRECTION.TEXT))))));
    }

    /** In the order of the ids. */
    List<ArticleSummary> summaries(List<Long> ids) {
        Map<Long, Outline> found = outlines.get(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Outline::summary)
                .toList();
    }

    List<Long> relatedTo(long id) {
        return relatedById.fetch(id).getValues(RELATED_ARTICLE.RELATED_ID);
    }

    /** Those with the next higher ids, whole but for their corrections. */
    List<Article> after(long id, int limit) {
        Result<? extends Record> rest = database.dsl()
                .fetch(rest().where(ARTICLE.ID.gt(id)).orderBy(ARTICLE.ID).limit(limit));
        List<Long> ids = rest.getValues(ARTICLE.ID);
        Map<Long, Outline> outlined = readOutlines(ids);
        Map<Long, List<Tag>> tagged = database.dsl()
                .fetch(tags(ARTICLE_TAG.ARTICLE_ID.in(ids)))
                .intoGroups(ARTICLE_TAG.ARTICLE_ID, TagRepository::tag);
        return rest.stream()
                .filter(row -> outlined.containsKey(row.get(ARTICLE.ID)))
                .map(row -> article(
                        requireNonNull(outlined.get(row.get(ARTICLE.ID))),
                        row,
                        tagged.getOrDefault(row.get(ARTICLE.ID), List.of()),
                        List.of()))
                .toList();
    }

    private Map<Long, Outline> readOutlines(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Credited>> credited =
                creditsById.fetch(ids).intoGroups(BYLINE.ARTICLE_ID, ArticleRows::credited);
        return outlinesById
                .fetch(ids)
                .intoMap(ARTICLE.ID, row -> outline(row, credited.getOrDefault(row.get(ARTICLE.ID), List.of())));
    }

    private static Outline outline(Record row, List<Credited> people) {
        return new Outline(summary(row, people), credits(people));
    }

    private static Article article(Outline outline, Record rest, List<Tag> tags, List<Article.Correction> corrections) {
        return new Article(
                outline.summary(),
                BodyJson.read(rest.get(ARTICLE.BODY)),
                outline.credits(),
                tags,
                corrections,
                rest.get(ARTICLE.SHOWN_REVISION),
                rest.get(ARTICLE.LATEST_REVISION));
    }

    private static ArticleSummary summary(Record row, List<Credited> credited) {
        return new ArticleSummary(
                row.get(ARTICLE.ID),
                ArticleState.valueOf(row.get(ARTICLE.STATE)),
                Language.ofTag(row.get(ARTICLE.LANGUAGE)).orElse(Language.ARABIC),
                row.get(ARTICLE.KICKER),
                row.get(ARTICLE.TITLE),
                row.get(ARTICLE.STANDFIRST),
                row.get(ARTICLE.SLUG),
                new Section(row.get(SECTION.ID), row.get(SECTION.SLUG), row.get(SECTION.NAME), row.get(SECTION.PLACE)),
                authors(credited),
                row.get(ARTICLE.PUBLISHED_AT),
                row.get(ARTICLE.UPDATED_AT),
                Placement.valueOf(row.get(ARTICLE.PLACEMENT)),
                row.get(ARTICLE.BREAKING),
                lead(row));
    }

    private static @Nullable PlacedPicture lead(Record row) {
        return row.get(PICTURE.ID) == null
                ? null
                : new PlacedPicture(
                        PictureRepository.picture(row),
                        row.get(ARTICLE.LEAD_CAPTION),
                        row.get(ARTICLE.LEAD_CREDIT),
                        row.get(ARTICLE.LEAD_ALT));
    }

    private static SelectOnConditionStep<Record> outlines() {
        return DSL.select(
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
                        ARTICLE.LEAD_CAPTION,
                        ARTICLE.LEAD_CREDIT,
                        ARTICLE.LEAD_ALT)
                .select(SECTION.fields())
                .select(PICTURE.fields())
                .from(ARTICLE)
                .join(SECTION)
                .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
                .leftJoin(PICTURE)
                .on(PICTURE.ID.eq(ARTICLE.LEAD_PICTURE_ID));
    }

    private static SelectJoinStep<Record4<Long, String, Integer, Integer>> rest() {
        return DSL.select(ARTICLE.ID, ARTICLE.BODY, ARTICLE.SHOWN_REVISION, ARTICLE.LATEST_REVISION)
                .from(ARTICLE);
    }

    private static Select<Record> credits(Condition ofArticles) {
        return DSL.select(BYLINE.ARTICLE_ID, BYLINE.ROLE)
                .select(PERSON.fields())
                .from(BYLINE)
                .join(PERSON)
                .on(PERSON.ID.eq(BYLINE.PERSON_ID))
                .where(ofArticles)
                .orderBy(BYLINE.ARTICLE_ID, BYLINE.PLACE);
    }

    private static Credited credited(Record row) {
        return new Credited(BylineRole.valueOf(row.get(BYLINE.ROLE)), PersonRepository.person(row));
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

    private static Select<Record> tags(Condition ofArticles) {
        return DSL.select(ARTICLE_TAG.ARTICLE_ID)
                .select(TAG.fields())
                .from(ARTICLE_TAG)
                .join(TAG)
                .on(TAG.ID.eq(ARTICLE_TAG.TAG_ID))
                .where(ofArticles)
                .orderBy(ARTICLE_TAG.ARTICLE_ID, ARTICLE_TAG.PLACE);
    }
}
