package org.isnad.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the index is. */
public record IndexStatus(
        boolean answers, int articles, long bytes, @Nullable Progress progress, boolean failed) {

    /** How far a rebuilding has come. */
    public record Progress(int done, int total, Instant began) {
        public int percent() {
            return total == 0 ? 100 : (int) (100L * done / total);
        }
    }
}
