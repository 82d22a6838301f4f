package org.isnad.article;

/** How a stretch of text stands out. */
public enum Mark {
    STRONG,
    EMPHASIS
}
