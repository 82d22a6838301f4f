package org.isnad.app;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.article.Publishing;
import org.isnad.article.Readership;
import org.isnad.comment.CommentLetters;
import org.isnad.comment.CommentUpkeep;
import org.isnad.mail.Delivery;
import org.isnad.observe.AccessLogRoute;
import org.isnad.storage.Pulse;

/** What happens by the clock. */
@ApplicationScoped
public class Schedules {
    private final Publishing publishing;
    private final Readership readership;
    private final AccessLogRoute accessLog;
    private final Pulse pulse;
    private final CommentLetters commentLetters;
    private final CommentUpkeep commentUpkeep;
    private final Delivery delivery;

    public Schedules(
            Publishing publishing,
            Readership readership,
            AccessLogRoute accessLog,
            Pulse pulse,
            CommentLetters commentLetters,
            CommentUpkeep commentUpkeep,
            Delivery delivery) {
        this.publishing = publishing;
        this.readership = readership;
        this.accessLog = accessLog;
        this.pulse = pulse;
        this.commentLetters = commentLetters;
        this.commentUpkeep = commentUpkeep;
        this.delivery = delivery;
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        whileWritable(publishing::publishDue);
    }

    @Scheduled(every = "60s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void keepReadership() {
        whileWritable(readership::keep);
    }

    @Scheduled(every = "1h", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweepAccessLog() {
        accessLog.sweep();
    }

    @Scheduled(every = "5m", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellOfHeldComments() {
        whileWritable(commentLetters::tellOfHeld);
    }

    @Scheduled(every = "10s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendLetters() {
        whileWritable(delivery::sendDue);
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetWhatCommentersNeedNot() {
        whileWritable(commentUpkeep::forget);
    }

    /** What is due is done after the database has come back. */
    private void whileWritable(Runnable work) {
        if (pulse.canWrite()) {
            work.run();
        }
    }
}
