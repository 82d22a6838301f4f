package org.isnad.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.publication.Language;

/** Which articles, read like a sentence: {@code published().inSection(3).except(shown).page(2, 20)}. Newest come first. */
public record ArticleSelection(List<Condition> conditions, int offset, int limit) {

    public sealed interface Condition {
        record HasState(Set<ArticleState> states) implements Condition {}

        record InSection(long section) implements Condition {}

        record WithTag(long tag) implements Condition {}

        record By(long person) implements Condition {}

        record Between(Instant from, Instant until) implements Condition {}

        record Placed(Set<Placement> placements) implements Condition {}

        record Breaking() implements Condition {}

        record WithPicture() implements Condition {}

        record InLanguage(Language language) implements Condition {}

        record Except(Set<Long> ids) implements Condition {}
    }

    private static final int UNLESS_TOLD = 20;

    public static ArticleSelection all() {
        return new ArticleSelection(List.of(), 0, UNLESS_TOLD);
    }

    public static ArticleSelection published() {
        return all().inState(ArticleState.PUBLISHED);
    }

    public ArticleSelection inState(ArticleState... states) {
        return with(new Condition.HasState(Set.of(states)));
    }

    public ArticleSelection inSection(long section) {
        return with(new Condition.InSection(section));
    }

    public ArticleSelection withTag(long tag) {
        return with(new Condition.WithTag(tag));
    }

    public ArticleSelection by(long person) {
        return with(new Condition.By(person));
    }

    public ArticleSelection between(Instant from, Instant until) {
        return with(new Condition.Between(from, until));
    }

    public ArticleSelection placed(Placement... placements) {
        return with(new Condition.Placed(Set.of(placements)));
    }

    public ArticleSelection breaking() {
        return with(new Condition.Breaking());
    }

    public ArticleSelection withPicture() {
        return with(new Condition.WithPicture());
    }

    public ArticleSelection inLanguage(Language language) {
        return with(new Condition.InLanguage(language));
    }

    public ArticleSelection except(Collection<Long> ids) {
        return ids.isEmpty() ? this : with(new Condition.Except(new HashSet<>(ids)));
    }

    public ArticleSelection first(int count) {
        return new ArticleSelection(conditions, 0, count);
    }

    /** Pages count from one. */
    public ArticleSelection page(int page, int size) {
        return new ArticleSelection(conditions, (page - 1) * size, size);
    }

    private ArticleSelection with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new ArticleSelection(List.copyOf(more), offset, limit);
    }
}
