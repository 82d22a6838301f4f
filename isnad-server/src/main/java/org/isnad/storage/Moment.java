package org.isnad.storage;

import java.util.function.LongSupplier;
import org.jooq.DSLContext;

/** What one commit left, for as long as somebody reads it. Used by one thread. */
final class Moment {
    private static final long UNKNOWN = -1;

    private final DSLContext dsl;
    private long lastEvent = UNKNOWN;

    Moment(DSLContext dsl) {
        this.dsl = dsl;
    }

    DSLContext dsl() {
        return dsl;
    }

    /** The last thing that had happened: two moments with the same one are alike in all that events tell of. */
    long lastEvent(LongSupplier read) {
        if (lastEvent == UNKNOWN) {
            lastEvent = read.getAsLong();
        }
        return lastEvent;
    }
}
