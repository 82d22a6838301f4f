package org.isnad.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.article.Publishing;
import org.isnad.article.Readership;
import org.isnad.storage.Pulse;

/** What happens by the clock. */
@ApplicationScoped
public class Schedules {
    private final Publishing publishing;
    private final Readership readership;
    private final Pulse pulse;

    public Schedules(Publishing publishing, Readership readership, Pulse pulse) {
        this.publishing = publishing;
        this.readership = readership;
        this.pulse = pulse;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        whileThere(publishing::publishDue);
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepReadership() {
        whileThere(readership::keep);
    }

    /** What is due is done after the database has come back. */
    private void whileThere(Runnable work) {
        if (pulse.isThere()) {
            work.run();
        }
    }
}
