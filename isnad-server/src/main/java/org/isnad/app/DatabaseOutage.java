package org.isnad.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.isnad.storage.Database;
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
        return pulse.awaySince();
    }

    @Override
    public boolean explains(Throwable failure) {
        boolean isAway = Database.isAway(failure);
        if (isAway) {
            pulse.check();
        }
        return isAway;
    }
}
