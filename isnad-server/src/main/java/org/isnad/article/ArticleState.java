package org.isnad.article;

/** Where an article stands between the desk and its readers. */
public enum ArticleState {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
}
