package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE_TAG;
import static org.isnad.storage.generated.Tables.RELATED_ARTICLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.storage.Database;
import org.jooq.Record1;
import org.jooq.impl.DSL;

/** Which articles stand beside which, and what tells that they should. */
@ApplicationScoped
class RelatedArticleRepository {
    private final Database database;

    RelatedArticleRepository(Database database) {
        this.database = database;
    }

    List<Long> of(long id) {
        return database.dsl()
                .select(RELATED_ARTICLE.RELATED_ID)
                .from(RELATED_ARTICLE)
                .where(RELATED_ARTICLE.ARTICLE_ID.eq(id))
                .orderBy(RELATED_ARTICLE.PLACE)
                .fetch(RELATED_ARTICLE.RELATED_ID);
    }

    void set(long id, List<Long> related) {
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
            database
                    .dsl()
                    .fetch(ArticleConditions.newest(ArticleConditions.publishedWithTag(tag), 0, ofEachTag + 1))
                    .map(Record1::value1)
                    .stream()
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

    /** How many articles have each tag, counted no further than to the limit. */
    Map<Long, Integer> tagUse(Collection<Long> tagIds, int limit) {
        Map<Long, Integer> use = new HashMap<>();
        for (long tag : tagIds) {
            use.put(
                    tag,
                    database.dsl()
                            .fetchCount(DSL.selectOne()
                                    .from(ARTICLE_TAG)
                                    .where(ARTICLE_TAG.TAG_ID.eq(tag))
                                    .limit(DSL.inline(limit))));
        }
        return use;
    }
}
