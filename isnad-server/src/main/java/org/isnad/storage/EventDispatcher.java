package org.isnad.storage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Drives every consumer and relay through the event table, from where it had come before the last stop or crash. */
public final class EventDispatcher implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(EventDispatcher.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /**
     * Goes from event to event in a thread of its own.
     *
     * @param next does a step; false when none is left
     * @param patience between an event and the step
     * @param isHurried whether a new event ends the pause after a failure
     */
    private record Follower(
            String name, Callable<Boolean> next, Duration patience, boolean isHurried, Semaphore wake) {}

    private final EventLog log;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    public EventDispatcher(EventLog log) {
        this.log = log;
    }

    /** All or, when the database cannot be asked, none. */
    public void start(List<EventConsumer> consumers) {
        consumers.forEach(log::register);
        for (EventConsumer consumer : consumers) {
            start(new Follower(
                    consumer.name(), () -> log.handleNext(consumer), consumer.patience(), true, new Semaphore(0)));
        }
    }

    public void start(EventRelay relay) {
        log.register(relay);
        start(new Follower(relay.name(), () -> log.tellNext(relay), Duration.ZERO, false, new Semaphore(0)));
    }

    private void start(Follower follower) {
        log.onAppend(follower.wake()::release);
        threads.add(Thread.ofVirtual().name("events-" + follower.name()).start(() -> drive(follower)));
    }

    private void drive(Follower follower) {
        Duration pause = LOOK_AGAIN;
        try {
            while (!stopping) {
                if (isDone(follower, pause)) {
                    pause = LOOK_AGAIN;
                    if (await(follower.wake(), LOOK_AGAIN)) {
                        Thread.sleep(follower.patience());
                    }
                } else if (!stopping) {
                    await(follower.isHurried() ? follower.wake() : new Semaphore(0), pause);
                    pause = pause.compareTo(LONGEST_PAUSE.dividedBy(2)) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes every step there is; false when one failed. */
    private boolean isDone(Follower follower, Duration pause) throws InterruptedException {
        try {
            while (!stopping && follower.next().call()) {
                // One event after the other.
            }
            return true;
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Throwable e) {
            if (!stopping) {
                LOG.errorf(e, "%s failed and will try again in %d s", follower.name(), pause.toSeconds());
            }
            return false;
        }
    }

    /** False when the time has passed. */
    private static boolean await(Semaphore wake, Duration atMost) throws InterruptedException {
        boolean woken = wake.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        wake.drainPermits();
        return woken;
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
