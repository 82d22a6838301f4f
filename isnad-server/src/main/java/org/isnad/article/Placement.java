package org.isnad.article;

/** Where on the front page an article stands while it is new. */
public enum Placement {
    LEAD,
    SECONDARY,
    ORDINARY
}
