package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE;
import static org.isnad.storage.generated.Tables.ARTICLE_TAG;
import static org.isnad.storage.generated.Tables.BYLINE;
import static org.isnad.storage.generated.Tables.CORRECTION;
import static org.isnad.storage.generated.Tables.PERSON;
import static org.isnad.storage.generated.Tables.PICTURE;
import static org.isnad.storage.generated.Tables.SECTION;
import static org.isnad.storage.generated.Tables.TAG;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.media.PictureRepository;
import org.isnad.publication.Language;
import org.isnad.publication.Section;
import org.isnad.storage.Database;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectOnConditionStep;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads articles out of rows, with what stands in other tables about them. */
final class ArticleRows {
    private record Credited(BylineRole role, Person person) {}

    private final Database database;

    ArticleRows(Database database) {
        this.database = database;
    }

    /** What a summary is made of, and more columns if wanted; the conditions are still to come. */
    SelectOnConditionStep<Record> select(List<Field<?>> besides) {
        return selectFrom(ARTICLE, besides);
    }

    /** The same of a table that the articles are joined to. */
    SelectOnConditionStep<Record> selectFrom(Table<?> articles, List<Field<?>> besides) {
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
                .select(PICTURE.fields())
                .from(articles)
                .join(SECTION)
                .on(SECTION.ID.eq(ARTICLE.SECTION_ID))
                .leftJoin(PICTURE)
                .on(PICTURE.ID.eq(ARTICLE.LEAD_PICTURE_ID));
    }

    List<ArticleSummary> summaries(Result<Record> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Credited>> credited = credited(rows.getValues(ARTICLE.ID));
        return rows.map(row -> summary(row, credited.getOrDefault(row.get(ARTICLE.ID), List.of())));
    }

    /** Of rows with their bodies, in the rows' order. */
    List<Article> articles(Result<Record> rows, Map<Long, List<Article.Correction>> corrections) {
        List<Long> ids = rows.getValues(ARTICLE.ID);
        Map<Long, List<Credited>> credited = credited(ids);
        Map<Long, List<Tag>> tagged = tagged(ids);
        return rows.map(row -> {
            Long id = row.get(ARTICLE.ID);
            List<Credited> people = credited.getOrDefault(id, List.of());
            return new Article(
                    summary(row, people),
                    BodyJson.read(row.get(ARTICLE.BODY)),
                    credits(people),
                    tagged.getOrDefault(id, List.of()),
                    corrections.getOrDefault(id, List.of()),
                    row.get(ARTICLE.SHOWN_REVISION),
                    row.get(ARTICLE.LATEST_REVISION));
        });
    }

    List<Article.Correction> corrections(long article) {
        return database.dsl()
                .selectFrom(CORRECTION)
                .where(CORRECTION.ARTICLE_ID.eq(article))
                .orderBy(CORRECTION.NOTED_AT.desc())
                .fetch(row -> new Article.Correction(row.getNotedAt(), row.getText()));
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

    private Map<Long, List<Credited>> credited(Collection<Long> articles) {
        return database.dsl()
                .select(BYLINE.ARTICLE_ID, BYLINE.ROLE)
                .select(PERSON.fields())
                .from(BYLINE)
                .join(PERSON)
                .on(PERSON.ID.eq(BYLINE.PERSON_ID))
                .where(BYLINE.ARTICLE_ID.in(articles))
                .orderBy(BYLINE.ARTICLE_ID, BYLINE.PLACE)
                .fetchGroups(
                        BYLINE.ARTICLE_ID,
                        row -> new Credited(BylineRole.valueOf(row.get(BYLINE.ROLE)), PersonRepository.person(row)));
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

    private Map<Long, List<Tag>> tagged(Collection<Long> articles) {
        return database.dsl()
                .select(ARTICLE_TAG.ARTICLE_ID)
                .select(TAG.fields())
                .from(ARTICLE_TAG)
                .join(TAG)
                .on(TAG.ID.eq(ARTICLE_TAG.TAG_ID))
                .where(ARTICLE_TAG.ARTICLE_ID.in(articles))
                .orderBy(ARTICLE_TAG.ARTICLE_ID, ARTICLE_TAG.PLACE)
                .fetchGroups(ARTICLE_TAG.ARTICLE_ID, TagRepository::tag);
    }
}
