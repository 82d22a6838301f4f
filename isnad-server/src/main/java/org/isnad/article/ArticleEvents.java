package org.isnad.article;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.storage.Event;

/** The kinds of events that articles cause. */
public final class ArticleEvents {
    public static final String PUBLISHED = "article.published";
    public static final String CHANGED = "article.changed";
    public static final String WITHDRAWN = "article.withdrawn";
    public static final String PERSON_CHANGED = "person.changed";

    /** The newsroom has something new of which readers see nothing. */
    static final String SAVED = "article.saved";

    static final String RANKING_CHANGED = "article.ranking-changed";

    /** Other articles now stand under an article. */
    static final String NEIGHBOURS_CHANGED = "article.neighbours-changed";

    private static final Set<String> OF_ARTICLES = Set.of(PUBLISHED, CHANGED, WITHDRAWN, SAVED);

    private ArticleEvents() {}

    /** The articles that are not what they were before the event, for readers or in the newsroom. */
    public static Set<Long> articlesChangedBy(Event event) {
        return OF_ARTICLES.contains(event.kind())
                ? event.keys().stream()
                        .filter(key -> ArticleKeys.isArticle(key) || ArticleKeys.isDraft(key))
                        .map(key -> Long.valueOf(key.id()))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
