package org.isnad.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.article.Publishing;
import org.isnad.article.Readership;

/** What happens by the clock. */
@ApplicationScoped
public class Schedules {
    private final Publishing publishing;
    private final Readership readership;

    public Schedules(Publishing publishing, Readership readership) {
        this.publishing = publishing;
        this.readership = readership;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        publishing.publishDue();
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepReadership() {
        readership.keep();
    }
}
