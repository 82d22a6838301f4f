package org.isnad.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front page: a lead story, secondary stories, a column for every section, the newest and the most read. */
public record FrontView(
        @Nullable CardView lead,
        List<CardView> secondary,
        List<Column> columns,
        List<CardView> newest,
        List<CardView> mostRead) {
    public record Column(Link section, List<CardView> cards) {}
}
