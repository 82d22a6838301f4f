package org.isnad.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.isnad.article.ArticleEvents;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Event;
import org.isnad.storage.EventConsumer;
import org.isnad.storage.EventLog;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index true to the articles. It follows the event table by itself and not as an
 * {@link EventConsumer}: the place that it has come to is kept in the index, in the same step as the
 * articles, so that the two cannot differ after a crash, and each of several servers feeds an index of its own.
 */
@ApplicationScoped
public class SearchFeed {
    private static final Logger LOG = Logger.getLogger(SearchFeed.class);
    private static final int EVENTS_AT_ONCE = 500;
    private static final long LOOK_AGAIN_MILLIS = 2_000;
    private static final long BUILD_AGAIN_MILLIS = 30_000;
    private static final long LONGEST_UNKEPT_MILLIS = 2_000;

    private final ArticleForms forms;
    private final EventLog events;
    private final InstantSource clock;
    private final Generations generations;
    private final RebuildRequests requests;
    private final Semaphore wake = new Semaphore(0);
    private final ReadWriteLock swap = new ReentrantReadWriteLock();
    private @Nullable ArticleIndex index;
    private boolean takenUp;
    private long position;
    private long keptPosition;
    private long keptAt;
    private long builtAt;
    private volatile @Nullable Rebuild rebuild;
    private volatile boolean failed;
    private volatile boolean stopping;
    private @Nullable Thread follower;
    private @Nullable Thread builder;

    SearchFeed(ArticleForms forms, EventLog events, DataFolder folder, InstantSource clock) {
        this.forms = forms;
        this.events = events;
        this.clock = clock;
        this.generations = new Generations(folder.search());
        this.requests = new RebuildRequests(folder.search());
    }

    /** For a folder whose database was replaced: the index in it tells of other articles. */
    public static void forget(DataFolder folder) {
        new Generations(folder.search()).forget();
    }

    /** Takes up the index on disk, feeding it what it has not seen; without one that can be used, all is built anew. */
    public void open() {
        events.onAppend(wake::release);
        follower = Thread.ofVirtual().name("search-feed").start(this::run);
    }

    /** As often as it takes: the database may go away in the middle of it. */
    private synchronized void takeUp() {
        long last = events.lastId();
        if (index == null) {
            generations.current().filter(ArticleIndex::isUsable).ifPresent(folder -> {
                use(ArticleIndex.open(folder));
                generations.sweep(folder);
            });
        }
        if (index == null || position > last) {
            rebuild();
        }
        takenUp = true;
    }

    public void close() {
        stopping = true;
        wake.release();
        Rebuild running = rebuild;
        if (running != null) {
            running.stop();
        }
        await(follower);
        await(builder);
        swap.writeLock().lock();
        try {
            if (index != null) {
                index.keep(position);
                index.close();
                index = null;
            }
        } finally {
            swap.writeLock().unlock();
        }
    }

    /** Builds a new index while the old one answers; nothing when that is going on already. */
    public synchronized void rebuild() {
        if (rebuild != null || stopping) {
            return;
        }
        Rebuild next = new Rebuild(forms, events, clock.instant());
        rebuild = next;
        failed = false;
        builtAt = clock.millis();
        builder = Thread.ofPlatform().name("search-rebuild").daemon().start(() -> build(next));
    }

    public IndexStatus status() {
        Rebuild running = rebuild;
        IndexStatus.Progress progress =
                running == null ? null : new IndexStatus.Progress(running.done(), running.total(), running.began());
        return withIndex(
                found -> new IndexStatus(true, found.articles(), found.bytes(), progress, failed),
                new IndexStatus(false, 0, 0, progress, failed));
    }

    /** What the work makes of the index in use; without one, as in the first moments of a new archive, the other. */
    <T> T withIndex(Function<ArticleIndex, T> work, T without) {
        swap.readLock().lock();
        try {
            return index == null ? without : work.apply(index);
        } finally {
            swap.readLock().unlock();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                if (!takenUp) {
                    takeUp();
                }
                catchUp();
                keepIfDue();
                if (requests.take() || isWithoutIndex()) {
                    rebuild();
                }
                requests.answer(status());
                if (wake.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS) && !stopping) {
                    Thread.sleep(EventConsumer.READERS_FIRST);
                    wake.drainPermits();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException e) {
                if (stopping) {
                    return;
                }
                LOG.error("The search index could not be fed and will be in a while", e);
                pause();
            }
        }
    }

    /** The first building has failed, on a full disk say. */
    private synchronized boolean isWithoutIndex() {
        Rebuild running = rebuild;
        return index == null && running == null && clock.millis() - builtAt > BUILD_AGAIN_MILLIS;
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Feeds the index whatever it has not seen. */
    synchronized void catchUp() {
        ArticleIndex current = index;
        if (current == null) {
            return;
        }
        position = feed(current, position);
    }

    /** Each article as it is now, whatever has happened to it: feeding an event twice does no harm. */
    private long feed(ArticleIndex into, long from) {
        long reached = from;
        List<Event> next = events.after(reached, EVENTS_AT_ONCE);
        while (!next.isEmpty()) {
            Set<Long> changed = new LinkedHashSet<>();
            next.forEach(event -> changed.addAll(ArticleEvents.articlesChangedBy(event)));
            changed.forEach(id -> into.put(id, forms.of(id)));
            reached = next.getLast().id();
            if (!changed.isEmpty()) {
                into.show();
            }
            next = events.after(reached, EVENTS_AT_ONCE);
        }
        return reached;
    }

    /** Disks are spared: what was not kept is fed again after a crash. */
    private synchronized void keepIfDue() {
        if (index != null && position > keptPosition && clock.millis() - keptAt > LONGEST_UNKEPT_MILLIS) {
            index.keep(position);
            keptPosition = position;
            keptAt = clock.millis();
        }
    }

    private void build(Rebuild running) {
        try {
            Path folder = generations.fresh();
            ArticleIndex made = running.into(folder);
            try {
                feed(made, made.position().orElse(0));
                replace(made, folder);
            } finally {
                if (index != made) {
                    made.close();
                }
            }
        } catch (InterruptedException stopped) {
            LOG.debug("Rebuilding the search index was stopped");
        } catch (RuntimeException e) {
            failed = true;
            if (!stopping) {
                LOG.error("The search index could not be built anew; the old one goes on answering", e);
            }
        } finally {
            rebuild = null;
            wake.release();
        }
    }

    private synchronized void replace(ArticleIndex made, Path folder) {
        long reached = feed(made, made.position().orElse(0));
        made.keep(reached);
        generations.setCurrent(folder);
        use(made);
        generations.sweep(folder);
    }

    private void use(ArticleIndex next) {
        swap.writeLock().lock();
        try {
            ArticleIndex before = index;
            index = next;
            position = next.position().orElse(0);
            keptPosition = position;
            if (before != null) {
                before.close();
            }
        } finally {
            swap.writeLock().unlock();
        }
    }

    /** Without interrupting it: Lucene gives up an index in the middle of whose writing that happens. */
    private static void await(@Nullable Thread thread) {
        if (thread == null) {
            return;
        }
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
