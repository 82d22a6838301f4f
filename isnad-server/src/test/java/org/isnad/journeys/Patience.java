package org.isnad.journeys;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.isnad.storage.Eventually;

/** Waits for what a server does by itself. */
final class Patience {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Patience() {}

    static void eventually(BooleanSupplier condition) {
        Eventually.within(PATIENCE, condition);
    }
}
