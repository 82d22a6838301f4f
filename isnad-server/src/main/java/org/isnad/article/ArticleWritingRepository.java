package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE;
import static org.isnad.storage.generated.Tables.ARTICLE_TAG;
import static org.isnad.storage.generated.Tables.BYLINE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Slug;
import org.isnad.storage.Database;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Writes articles' rows; {@link Publishing} says what goes with them. */
@ApplicationScoped
class ArticleWritingRepository {
    private final Database database;
    private final PersonRepository people;
    private final TagRepository tags;

    ArticleWritingRepository(Database database, PersonRepository people, TagRepository tags) {
        this.database = database;
        this.people = people;
        this.tags = tags;
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
                .where(BYLINE.ARTICLE_ID.eq(id), isFirstOfItsPerson())
                .execute();
    }

    /** Who wrote and translated the same article has it once in the list. */
    private static Condition isFirstOfItsPerson() {
        org.isnad.storage.generated.tables.Byline earlier = BYLINE.as("earlier");
        return DSL.notExists(DSL.selectOne()
                .from(earlier)
                .where(
                        earlier.ARTICLE_ID.eq(BYLINE.ARTICLE_ID),
                        earlier.PERSON_ID.eq(BYLINE.PERSON_ID),
                        earlier.PLACE.lt(BYLINE.PLACE)));
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
}
