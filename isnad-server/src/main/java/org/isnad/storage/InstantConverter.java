package org.isnad.storage;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Moments are stored as milliseconds since 1970, which both databases sort and compare alike. */
public final class InstantConverter extends AbstractConverter<Long, Instant> {
    public InstantConverter() {
        super(Long.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable Long milliseconds) {
        return milliseconds == null ? null : Instant.ofEpochMilli(milliseconds);
    }

    @Override
    public @Nullable Long to(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
