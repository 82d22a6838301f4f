package org.isnad.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.article.Publishing;

/** What happens by the clock. */
@ApplicationScoped
public class Schedules {
    private final Publishing publishing;

    public Schedules(Publishing publishing) {
        this.publishing = publishing;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        publishing.publishDue();
    }
}
