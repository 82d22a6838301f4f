package org.isnad.reader;

import java.util.List;
import org.isnad.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/** The front page: a lead story, secondary stories, a column for every section, the newest and the most read. */
public record FrontView(
        @Nullable Card lead,
        List<Card> secondary,
        List<Column> columns,
        List<Card> newest,
        List<ArticleSummary> mostRead) {
    public record Column(Link section, List<Card> cards) {}
}
