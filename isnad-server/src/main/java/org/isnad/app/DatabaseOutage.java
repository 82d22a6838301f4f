package org.isnad.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.isnad.storage.DatabaseFailure;
import org.isnad.storage.Pulse;
import org.isnad.web.Outage;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DatabaseOutage implements Outage {
    private final Pulse pulse;

    DatabaseOutage(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public @Nullable Instant since() {
        Instant away = pulse.awaySince();
        return away != null ? away : pulse.unwritableSince();
    }

    @Override
    public boolean explains(Throwable failure) {
        boolean isAway = DatabaseFailure.isAway(failure);
        if (isAway) {
            pulse.check();
        }
        return isAway;
    }
}
