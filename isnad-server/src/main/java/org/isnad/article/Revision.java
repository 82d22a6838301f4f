package org.isnad.article;

import java.time.Instant;

/** A saved state of an article. */
public record Revision(int number, Instant savedAt, String savedBy, ArticleContent content) {}
