package org.isnad.edition;

import java.time.Instant;
import org.isnad.storage.Pulse;
import org.jspecify.annotations.Nullable;

/**
 * Since when the database has been away, at hand for every request: the pulse itself would ask the clock. It has begun
 * when the pulse is missed, but has ended only when all that happened meanwhile is taken into account.
 */
final class Absence {
    private final Pulse pulse;
    private volatile @Nullable Instant since;

    Absence(Pulse pulse) {
        this.pulse = pulse;
    }

    @Nullable
    Instant since() {
        return since;
    }

    synchronized void mayHaveBegun() {
        Instant away = pulse.awaySince();
        if (away != null) {
            since = away;
        }
    }

    synchronized void mayHaveEnded() {
        since = pulse.awaySince();
    }
}
