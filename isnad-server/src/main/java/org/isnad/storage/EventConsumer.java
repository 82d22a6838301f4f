package org.isnad.storage;

import java.time.Duration;

/** Does what must follow an event. Called in the events' order, in a transaction that also records the progress. */
public interface EventConsumer {
    /** What a change needs to be on readers' pages, as long as little else is done meanwhile. */
    Duration READERS_FIRST = Duration.ofMillis(100);

    /** Under this name the progress is kept: it must never change. */
    String name();

    void handle(Event event);

    /** How long readers' pages go first when an event has happened. */
    default Duration patience() {
        return Duration.ZERO;
    }
}
