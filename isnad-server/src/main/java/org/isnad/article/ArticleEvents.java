package org.isnad.article;

/** The kinds of events that articles cause. */
public final class ArticleEvents {
    public static final String PUBLISHED = "article.published";
    public static final String CHANGED = "article.changed";
    public static final String WITHDRAWN = "article.withdrawn";
    public static final String PERSON_CHANGED = "person.changed";

    static final String RANKING_CHANGED = "article.ranking-changed";

    /** Other articles now stand under an article. */
    static final String NEIGHBOURS_CHANGED = "article.neighbours-changed";

    private ArticleEvents() {}
}
