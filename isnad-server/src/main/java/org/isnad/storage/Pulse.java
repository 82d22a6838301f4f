package org.isnad.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Knows whether the database answers, by asking it twice a second, so that nobody else has to wait to find out. A
 * database that refuses is away at once, one that keeps silent after a few seconds. It is made ready, its schema
 * brought up to date, as soon as it answers for the first time.
 *
 * <p>One that answers may still take no writes, its file gone read-only or its disk full. The first write that is
 * refused tells; from then on the pulse tries twice a second, and nobody else does.
 */
public final class Pulse implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(4);

    private final Database database;
    private final Runnable makeReady;
    private final InstantSource clock;
    private final List<Runnable> whenReady = new CopyOnWriteArrayList<>();
    private final List<Runnable> eachBeat = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstVerdict = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread;
    private volatile Instant lastBeat;
    private volatile @Nullable Instant awaySince;
    private volatile @Nullable Instant unwritableSince;
    private volatile @Nullable RuntimeException unusable;
    private volatile boolean closed;

    /** Asks from now on, in a thread of its own. */
    public Pulse(Database database, Runnable makeReady, InstantSource clock) {
        this.database = database;
        this.makeReady = makeReady;
        this.clock = clock;
        this.lastBeat = clock.instant();
        this.thread = Thread.ofPlatform().name("database-pulse").daemon().start(this::run);
        database.refuseWhile(this::isInVain);
        database.refuseWritesWhile(() -> unwritableSince != null, refused -> {
            noticeRefusal(refused);
            check();
        });
    }

    /** Called when the database has become ready, at once if it is; and again on the next beat while it fails. */
    public void whenReady(Runnable listener) {
        whenReady.add(listener);
        wake.release();
    }

    /** Called about twice a second while the database answers; may read from it. */
    public void eachBeat(Runnable listener) {
        eachBeat.add(listener);
    }

    public boolean isThere() {
        return awaySince() == null;
    }

    /** The moment after which nothing was heard of the database; null while it answers. */
    public @Nullable Instant awaySince() {
        Instant since = awaySince;
        if (since != null) {
            return since;
        }
        Instant last = lastBeat;
        return isReady() && last.plus(LONGEST_SILENCE).isAfter(clock.instant()) ? null : last;
    }

    /** The moment since which a database that answers has taken no writes; null while it takes them. */
    public @Nullable Instant unwritableSince() {
        return unwritableSince;
    }

    public boolean canWrite() {
        return isThere() && unwritableSince == null;
    }

    public boolean isReady() {
        return ready.getCount() == 0;
    }

    /** Waits until the database is ready, or known to be away, or the time is over. */
    public boolean await(Duration time) {
        try {
            boolean _ = firstVerdict.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        RuntimeException refusal = unusable;
        if (refusal != null) {
            throw refusal;
        }
        return isReady();
    }

    /** After a failure elsewhere: ask now. */
    public void check() {
        wake.release();
    }

    private boolean isInVain() {
        return Thread.currentThread() != thread && (isReady() ? !isThere() : awaySince != null);
    }

    private void run() {
        while (!closed) {
            try {
                beat();
            } catch (RuntimeException e) {
                miss(e);
            }
            if (unusable != null) {
                return;
            }
            try {
                if (wake.tryAcquire(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void beat() {
        database.ping();
        if (!isReady()) {
            becomeReady();
        } else if (awaySince != null) {
            LOG.info("the database answers again");
        }
        if (unwritableSince != null) {
            tryWriting();
        }
        lastBeat = clock.instant();
        awaySince = null;
        firstVerdict.countDown();
        whenReady.forEach(listener -> {
            listener.run();
            whenReady.remove(listener);
        });
        eachBeat.forEach(Runnable::run);
    }

    private void becomeReady() {
        try {
            makeReady.run();
        } catch (RuntimeException e) {
            if (isAnswering()) {
                unusable = e;
                firstVerdict.countDown();
            }
            throw e;
        }
        tryWriting();
        ready.countDown();
    }

    private void tryWriting() {
        try {
            database.tryWriting();
            if (unwritableSince != null) {
                database.reconnect();
                unwritableSince = null;
                LOG.info("the database takes writes again");
            }
        } catch (StorageException e) {
            if (DatabaseFailure.isRefusedWrite(e)) {
                noticeRefusal(e);
            } else {
                LOG.debugf(e, "whether the database takes writes is not known");
            }
        }
    }

    private synchronized void noticeRefusal(RuntimeException refusal) {
        if (unwritableSince == null) {
            unwritableSince = clock.instant();
            LOG.errorf("the database takes no writes: %s", Database.rootMessage(refusal));
        }
    }

    private boolean isAnswering() {
        try {
            database.ping();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void miss(RuntimeException failure) {
        if (awaySince == null && !closed && unusable == null) {
            awaySince = lastBeat;
            LOG.errorf("the database is away: %s", Database.rootMessage(failure));
        }
        firstVerdict.countDown();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
