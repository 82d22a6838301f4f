package org.isnad.search;

import java.time.Instant;
import org.isnad.publication.Language;
import org.jspecify.annotations.Nullable;

/** A question with what its answers are narrowed to and how they are ordered. Pages count from one. */
public record SearchRequest(String typed, Filter filter, Sort sort, int page, int size) {
    /** The farthest place that can be asked for: nobody reads further, and each page costs as much as all before it. */
    public static final int DEEPEST = 1_000;

    public enum Sort {
        RELEVANCE,
        DATE
    }

    /** What is null does not narrow. {@code until} is exclusive. */
    public record Filter(
            @Nullable Long section,
            @Nullable Long person,
            @Nullable Long tag,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Language language,
            @Nullable String state) {
        public static final Filter NONE = new Filter(null, null, null, null, null, null, null);

        public boolean isOn() {
            return !equals(NONE);
        }
    }

    public SearchRequest {
        if (page < 1 || size < 1 || (long) page * size > DEEPEST) {
            throw new IllegalArgumentException("page %d of %d".formatted(page, size));
        }
    }

    public static SearchRequest of(String typed) {
        return new SearchRequest(typed, Filter.NONE, Sort.RELEVANCE, 1, 10);
    }

    public SearchRequest first(int count) {
        return new SearchRequest(typed, filter, sort, 1, count);
    }

    int upTo() {
        return page * size;
    }
}
