package org.isnad.storage;

import java.io.IOException;
import java.util.List;

/**
 * Tells someone outside of events. Called in the events' order and outside any transaction, so that nobody waits for
 * whoever is told; the progress is recorded afterwards. What was told before a crash may be told again.
 */
public interface EventRelay {
    /** Under this name the progress is kept: it must never change. */
    String name();

    /** Fails when not all of them could be told; then it is called again with them, later. */
    void tell(List<Event> events) throws IOException, InterruptedException;
}
