package org.isnad.article;

import static org.isnad.storage.generated.Tables.ARTICLE;
import static org.isnad.storage.generated.Tables.ARTICLE_TAG;
import static org.isnad.storage.generated.Tables.BYLINE;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.isnad.publication.Language;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What a selection of articles is in SQL. */
final class ArticleConditions {
    private static final Set<ArticleState> DATED = Set.of(ArticleState.PUBLISHED);

    private ArticleConditions() {}

    static Condition of(ArticleSelection selection) {
        return selection.conditions().stream().map(ArticleConditions::of).reduce(DSL.noCondition(), Condition::and);
    }

    private static Condition of(ArticleSelection.Condition condition) {
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

    static Condition isPublished() {
        return ARTICLE.STATE.eq(ArticleState.PUBLISHED.name());
    }

    /** Word for word the condition of the index of the few articles that are placed. */
    private static Condition isPlaced() {
        return ARTICLE.PLACEMENT.ne(DSL.inline(Placement.ORDINARY.name()));
    }

    static boolean isDated(ArticleSelection selection) {
        return selection.conditions().contains(new ArticleSelection.Condition.HasState(DATED));
    }

    /** Of what one tag or one person has published: one of its rows for each article carries the date of the list's order. */
    static Optional<SelectConditionStep<Record2<Instant, Long>>> datedList(ArticleSelection selection) {
        if (selection.conditions().size() != 2 || !isDated(selection)) {
            return Optional.empty();
        }
        return switch (selection.conditions().getLast()) {
            case ArticleSelection.Condition.WithTag(long tag) -> Optional.of(publishedWithTag(tag));
            case ArticleSelection.Condition.By(long person) -> Optional.of(publishedBy(person));
            default -> Optional.empty();
        };
    }

    static SelectConditionStep<Record2<Instant, Long>> publishedWithTag(long tag) {
        return DSL.select(ARTICLE_TAG.PUBLISHED_AT, ARTICLE_TAG.ARTICLE_ID)
                .from(ARTICLE_TAG)
                .where(ARTICLE_TAG.TAG_ID.eq(tag), ARTICLE_TAG.PUBLISHED_AT.isNotNull());
    }

    private static SelectConditionStep<Record2<Instant, Long>> publishedBy(long person) {
        return DSL.select(BYLINE.PUBLISHED_AT, BYLINE.ARTICLE_ID)
                .from(BYLINE)
                .where(BYLINE.PERSON_ID.eq(person), BYLINE.PUBLISHED_AT.isNotNull());
    }

    static Select<Record1<Long>> newest(SelectConditionStep<Record2<Instant, Long>> dated, int offset, int limit) {
        Table<Record2<Instant, Long>> newest = dated.orderBy(
                        dated.getSelect().get(0).desc(),
                        dated.getSelect().get(1).desc())
                .offset(offset)
                .limit(DSL.inline(limit))
                .asTable("newest");
        return DSL.select(newest.field(1, Long.class)).from(newest);
    }
}
