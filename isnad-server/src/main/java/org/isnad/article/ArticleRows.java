package org.isnad.article;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.media.PictureRepository;
import org.isnad.publication.Language;
import org.isnad.publication.Section;
import org.isnad.storage.Database;
import org.isnad.storage.KeptQuery;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads articles out of rows, with what stands in other tables about them. */
final class ArticleRows {
    private record Credited(BylineRole role, Person person) {}

    private static final List<Field<?>> SUMMARY_ONLY = List.of();
    private static final List<Field<?>> WITH_BODY = List.of(ARTICLE.BODY);

    private final Database database;
    private final KeptQuery byId;
    private final KeptQuery creditsById;
    private final KeptQuery tagsById;
    private final KeptQuery correctionsById;
    private final KeptQuery relatedById;
    private final KeptQuery relatedCreditsById;

    ArticleRows(Database database) {
        this.database = database;
        byId = new KeptQuery(database, whole().where(ARTICLE.ID.eq(given(1))));
        creditsById = new KeptQuery(database, credits(BYLINE.ARTICLE_ID.eq(given(1))));
        tagsById = new KeptQuery(database, tags(ARTICLE_TAG.ARTICLE_ID.eq(given(1))));
        correctionsById = new KeptQuery(
                database,
                DSL.selectFrom(CORRECTION)
                        .where(CORRECTION.ARTICLE_ID.eq(given(1)))
                        .orderBy(CORRECTION.NOTED_AT.desc()));
        relatedById = new KeptQuery(
                database,
                selectFrom(RELATED_ARTICLE.join(ARTICLE).on(ARTICLE.ID.eq(RELATED_ARTICLE.RELATED_ID)), SUMMARY_ONLY)
                        .where(RELATED_ARTICLE.ARTICLE_ID.eq(given(1)))
                        .orderBy(RELATED_ARTICLE.PLACE));
        relatedCreditsById = new KeptQuery(
                database,
                credits(BYLINE.ARTICLE_ID.in(DSL.select(RELATED_ARTICLE.RELATED_ID)
                        .from(RELATED_ARTICLE)
                        .where(RELATED_ARTICLE.ARTICLE_ID.eq(given(1))))));
    }

    /** What a summary is made of; the conditions are still to come. */
    static SelectOnConditionStep<Record> summary() {
        return selectFrom(ARTICLE, SUMMARY_ONLY);
    }

    /** The same with the body. */
    static SelectOnConditionStep<Record> whole() {
        return selectFrom(ARTICLE, WITH_BODY);
    }

    private static SelectOnConditionStep<Record> selectFrom(Table<?> articles, List<Field<?>> besides) {
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
                        ARTICLE.LEAD_PICTURE_ID,
                        ARTICLE.LEAD_CAPTION,
                        ARTICLE.LEAD_CREDIT,
                        ARTICLE.LEAD_ALT,
                        ARTICLE.SHOWN_REVISION,
                        ARTICLE.LATEST_REVISION)
                .select(besides)
                .select(SECTION.fields())
                .select(PICTURE.fields())
                .from(articles)
                .join(SECTION)
                .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
                .leftJoin(PICTURE)
                .on(PICTURE.ID.eq(ARTICLE.LEAD_PICTURE_ID));
    }

    Optional<Article> find(long id) {
        return byId.fetch(id).stream()
                .findFirst()
                .map(row -> article(
                        row,
                        creditsById.fetch(id).map(ArticleRows::credited),
                        tagsById.fetch(id).map(TagRepository::tag),
                        correctionsById
                                .fetch(id)
                                .map(c -> new Article.Correction(c.get(CORRECTION.NOTED_AT), c.get(CORRECTION.TEXT)))));
    }

    /** Those that stand beside an article, in their order. */
    List<ArticleSummary> relatedTo(long id) {
        Result<Record> related = relatedById.fetch(id);
        return related.isEmpty() ? List.of() : summaries(related, relatedCreditsById.fetch(id));
    }

    List<ArticleSummary> summaries(Select<Record> query) {
        Result<Record> rows = database.dsl().fetch(query);
        return rows.isEmpty() ? List.of() : summaries(rows, creditsOf(rows.getValues(ARTICLE.ID)));
    }

    private static List<ArticleSummary> summaries(Result<Record> rows, Result<Record> credits) {
        Map<Long, List<Credited>> credited = byArticle(credits);
        return rows.map(row -> summary(row, credited.getOrDefault(row.get(ARTICLE.ID), List.of())));
    }

    /** Whole but for their corrections, in the query's order. */
    List<Article> articles(Select<Record> query) {
        Result<Record> rows = database.dsl().fetch(query);
        List<Long> ids = rows.getValues(ARTICLE.ID);
        Map<Long, List<Credited>> credited = byArticle(creditsOf(ids));
        Map<Long, List<Tag>> tagged = database.dsl()
                .fetch(tags(ARTICLE_TAG.ARTICLE_ID.in(ids)))
                .intoGroups(ARTICLE_TAG.ARTICLE_ID, TagRepository::tag);
        return rows.map(row -> {
            Long id = row.get(ARTICLE.ID);
            return article(row, credited.getOrDefault(id, List.of()), tagged.getOrDefault(id, List.of()), List.of());
        });
    }

    private static Article article(
            Record row, List<Credited> people, List<Tag> tags, List<Article.Correction> corrections) {
        return new Article(
                summary(row, people),
                BodyJson.read(row.get(ARTICLE.BODY)),
                credits(people),
                tags,
                corrections,
                row.get(ARTICLE.SHOWN_REVISION),
                row.get(ARTICLE.LATEST_REVISION));
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

    private static Select<Record> credits(Condition ofArticles) {
        return DSL.select(BYLINE.ARTICLE_ID, BYLINE.ROLE)
                .select(PERSON.fields())
                .from(BYLINE)
                .join(PERSON)
                .on(PERSON.ID.eq(BYLINE.PERSON_ID))
                .where(ofArticles)
                .orderBy(BYLINE.ARTICLE_ID, BYLINE.PLACE);
    }

    private Result<Record> creditsOf(List<Long> articles) {
        return database.dsl().fetch(credits(BYLINE.ARTICLE_ID.in(articles)));
    }

    private static Map<Long, List<Credited>> byArticle(Result<Record> credits) {
        return credits.intoGroups(BYLINE.ARTICLE_ID, ArticleRows::credited);
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
