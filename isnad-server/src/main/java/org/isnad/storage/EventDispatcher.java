package org.isnad.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Drives every consumer through the event table, from where it had come before the last stop or crash. */
public final class EventDispatcher implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EventDispatcher.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final EventLog log;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    public EventDispatcher(EventLog log) {
        this.log = log;
    }

    public void start(Iterable<EventConsumer> consumers) {
        for (EventConsumer consumer : consumers) {
            Semaphore wake = new Semaphore(0);
            log.register(consumer);
            log.onAppend(wake::release);
            threads.add(Thread.ofVirtual().name("events-" + consumer.name()).start(() -> drive(consumer, wake)));
        }
    }

    private void drive(EventConsumer consumer, Semaphore wake) {
        Duration pause = LOOK_AGAIN;
        while (!stopping) {
            try {
                while (!stopping && log.handleNext(consumer)) {
                    pause = LOOK_AGAIN;
                }
            } catch (Throwable e) {
                if (stopping) {
                    return;
                }
                LOG.errorf(e, "%s failed and will try again in %d s", consumer.name(), pause.toSeconds());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
            try {
                boolean woken = wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                if (woken) {
                    wake.drainPermits();
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public void close() {
        stopping = true;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
