package org.isnad.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a section, a tag, an author or a day. {@code kindKey} is the message that says which. */
public record ListingView(
        String kindKey, String name, String about, List<Card> cards, Pager pager, List<Link> neighbours) {
    public record Pager(
            int page,
            int pages,
            long total,
            @Nullable String previous,
            @Nullable String next) {}
}
