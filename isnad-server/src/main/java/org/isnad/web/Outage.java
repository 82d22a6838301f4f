package org.isnad.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which nothing can be kept, for a reason outside of the program. */
public interface Outage {
    /** The moment since which it is so; null when there is no outage. */
    @Nullable
    Instant since();

    /** Whether a failure means only that. */
    boolean explains(Throwable failure);
}
