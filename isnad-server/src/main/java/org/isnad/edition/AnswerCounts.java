package org.isnad.edition;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests for pages of the edition by the way in which they were answered. */
@Singleton
public final class AnswerCounts {
    /** From the cheapest to the dearest. */
    public enum Way {
        /** From memory, beside the server's decoder. */
        SHORTCUT,
        MEMORY,
        DISK,
        /** Rendered for this reader, or for one who asked at the same time. */
        RENDERED,
        /** With a page that may be older than what it tells of. */
        STALE,
        /** There was neither a new page nor an old one, or too many were waiting. */
        REFUSED
    }

    private final Map<Way, LongAdder> counts = new EnumMap<>(Way.class);

    AnswerCounts() {
        for (Way way : Way.values()) {
            counts.put(way, new LongAdder());
        }
    }

    void count(Way way) {
        Objects.requireNonNull(counts.get(way)).increment();
    }

    public long counted(Way way) {
        return Objects.requireNonNull(counts.get(way)).sum();
    }
}
