package org.isnad.article;

/** The kinds of events that articles cause. */
public final class ArticleEvents {
    public static final String PUBLISHED = "article.published";
    public static final String CHANGED = "article.changed";
    public static final String WITHDRAWN = "article.withdrawn";
    static final String KEY = "article";

    private ArticleEvents() {}
}
