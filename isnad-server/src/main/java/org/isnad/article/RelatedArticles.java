package org.isnad.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.storage.Event;
import org.isnad.storage.EventConsumer;
import org.isnad.storage.EventLog;
import org.isnad.storage.SubjectKey;

/**
 * Finds what to read next after an article. Articles that share its tags come first, a rare tag counting for more than
 * one that half the archive has; the newer of two equals wins.
 */
@ApplicationScoped
public class RelatedArticles implements EventConsumer {
    private static final int SHOWN = 4;
    /** Of a tag that half the archive has, the older articles are no neighbours worth looking for. */
    private static final int CONSIDERED_OF_EACH_TAG = 200;
    /** A tag that more articles have than this says no less of them: to count on would be to walk through the archive. */
    private static final int COMMON = 1_000;

    private final RelatedArticleRepository related;
    private final EventLog events;

    RelatedArticles(RelatedArticleRepository related, EventLog events) {
        this.related = related;
        this.events = events;
    }

    @Override
    public String name() {
        return "related-articles";
    }

    @Override
    public Duration patience() {
        return READERS_FIRST;
    }

    @Override
    public void handle(Event event) {
        if (event.kind().equals(ArticleEvents.NEIGHBOURS_CHANGED)) {
            return;
        }
        Set<SubjectKey> changed = new LinkedHashSet<>();
        event.keys().stream()
                .filter(ArticleKeys::isArticle)
                .map(SubjectKey::id)
                .map(Long::valueOf)
                .forEach(id -> relate(id, changed));
        if (!changed.isEmpty()) {
            events.append(ArticleEvents.NEIGHBOURS_CHANGED, changed);
        }
    }

    /** Both ways: an older article may now have a better neighbour in this one. */
    private void relate(long id, Set<SubjectKey> changed) {
        List<Long> nearest = nearest(id);
        set(id, nearest, changed);
        nearest.forEach(neighbour -> set(neighbour, nearest(neighbour), changed));
    }

    private void set(long id, List<Long> nearest, Set<SubjectKey> changed) {
        if (!related.of(id).equals(nearest)) {
            related.set(id, nearest);
            changed.add(ArticleKeys.related(id));
        }
    }

    private List<Long> nearest(long id) {
        Map<Long, List<Long>> sharing = related.sharingTags(id, CONSIDERED_OF_EACH_TAG);
        Map<Long, Integer> use = related.tagUse(
                sharing.values().stream().flatMap(List::stream).distinct().toList(), COMMON);
        return sharing.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Long, List<Long>>>comparingDouble(e -> -closeness(e.getValue(), use))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double closeness(List<Long> shared, Map<Long, Integer> use) {
        return shared.stream()
                .mapToDouble(tag -> 1.0 / use.getOrDefault(tag, 1))
                .sum();
    }
}
