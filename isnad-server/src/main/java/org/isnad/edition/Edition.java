package org.isnad.edition;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Event;
import org.isnad.storage.EventLog;
import org.isnad.storage.Pulse;
import org.isnad.storage.Reading;
import org.isnad.storage.SubjectKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The set of finished pages. Memory first, then disk, then rendering; a page that no longer holds is rendered before it
 * is served again, and only when that cannot be done, the database being away, is the old one served and marked.
 */
@Singleton
public final class Edition implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Edition.class);
    private static final long MEMORY = 64L << 20;
    private static final long DISK = 2L << 30;
    /** Fewer than the database has connections: whatever readers ask for, the newsroom finds one. */
    private static final int RENDERERS = Math.clamp(2L * Runtime.getRuntime().availableProcessors(), 2, 6);

    private static final int MOST_RENDERING = 2_000;
    private static final int EVENTS_AT_ONCE = 500;
    private static final Duration LOOK_AROUND = Duration.ofMillis(250);
    private static final Duration FIRST_ANSWER = Duration.ofSeconds(3);
    /** How long a reader waits for a new page while there is an old one. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PATIENCE_WITHOUT_OLD = Duration.ofSeconds(10);
    /** After a change readers come for many pages at once. */
    private static final Duration BUSY_AFTER_CHANGE = Duration.ofMillis(300);

    private static final Duration KEEP_POSITION = Duration.ofSeconds(30);
    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final PageSource source;
    private final EventLog events;
    private final Pulse pulse;
    private final InstantSource clock;
    private final PageDisk disk;
    private final KeyVersions versions = new KeyVersions();
    private final Cache<String, FinishedPage> memory = Caffeine.newBuilder()
            .maximumWeight(MEMORY)
            .weigher((String address, FinishedPage page) -> page.weight() + 2 * address.length())
            .executor(Runnable::run)
            .build();
    private final ConcurrentMap<String, FinishedPage> pages = memory.asMap();
    private final ConcurrentMap<String, CompletableFuture<FinishedPage>> rendering = new ConcurrentHashMap<>();
    private final Semaphore renderers = new Semaphore(RENDERERS);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Press press;
    private final CountDownLatch compared = new CountDownLatch(1);
    private final Absence absence;
    private final Completion.Pace pace;
    private volatile Optional<PageDisk.Known> knownOnDisk = Optional.empty();
    private String build = "";
    private @Nullable Thread completion;
    private volatile @Nullable Instant failingSince;
    private volatile Instant changedAt = Instant.EPOCH;
    private volatile boolean open;

    @Inject
    public Edition(PageSource source, EventLog events, Pulse pulse, DataFolder folder, InstantSource clock) {
        this(source, events, pulse, folder, clock, Completion.Pace.USUAL);
    }

    Edition(
            PageSource source,
            EventLog events,
            Pulse pulse,
            DataFolder folder,
            InstantSource clock,
            Completion.Pace pace) {
        this.pace = pace;
        this.source = source;
        this.events = events;
        this.pulse = pulse;
        this.absence = new Absence(pulse);
        this.clock = clock;
        this.disk = new PageDisk(folder.edition(), DISK);
        this.press = new Press(new Shelves(), this::isInDemand);
    }

    /**
     * Takes up the pages on disk. Which of them are true is known once the database answers.
     *
     * @param ofBuild changes with whatever the pages are made by
     */
    public void open(String ofBuild) {
        build = ofBuild;
        knownOnDisk = disk.readKnown();
        knownOnDisk.ifPresent(known -> disk.setImprint(known.imprint()));
        open = true;
        absence.mayHaveBegun();
        pulse.whenReady(this::compare);
        Thread.ofVirtual().name("edition-watch").start(this::watch);
        completion = Thread.ofVirtual()
                .name("edition-completion")
                .start(new Completion(source, this::makeIfMissing, versions::position, pace));
    }

    /** Whether the page had to be made. */
    private boolean makeIfMissing(Address address) {
        FinishedPage there = kept(address.key());
        if (there != null && isGood(there)) {
            return false;
        }
        page(address).join();
        return true;
    }

    /** Pages of another build, or of another history of events, are not true any more. */
    private void compare() {
        long last = events.lastId();
        Optional<PageDisk.Known> known =
                knownOnDisk.filter(k -> k.imprint().startsWith(build + ' ') && k.position() <= last);
        if (known.isPresent()) {
            versions.restore(known.get().versions(), known.get().position());
        } else {
            disk.setImprint(build + ' ' + UUID.randomUUID());
            versions.startAt(last);
            disk.writeKnown(versions);
        }
        catchUp();
        events.onAppend(this::catchUp);
        pulse.eachBeat(() -> {
            catchUp();
            absence.mayHaveEnded();
        });
        absence.mayHaveEnded();
        compared.countDown();
    }

    /** Whether a folder holds pages that readers can be shown while the database is away. */
    public static boolean isKeptIn(DataFolder folder) {
        return new PageDisk(folder.edition(), DISK).readKnown().isPresent();
    }

    /** For a folder whose database was replaced: no page in it counts as true any more. */
    public static void forget(DataFolder folder) {
        new PageDisk(folder.edition(), DISK).forget();
    }

    /** On the event loop: the page if it is in memory and true, or the best there is while the database is away. */
    @Nullable
    FinishedPage inMemory(String address) {
        FinishedPage page = pages.get(address);
        if (page == null || !(isGood(page) || absence.since() != null)) {
            return null;
        }
        if (page.isBare() && FinishedPage.isKeptOnDisk(page.facts().status())) {
            press.addUnlessTaken(address, page);
        }
        return page;
    }

    boolean serves(String path) {
        return source.serves(path);
    }

    /** Those who ask for one page at the same time wait for the same rendering. */
    CompletableFuture<FinishedPage> page(Address address) {
        return page(address, true);
    }

    private CompletableFuture<FinishedPage> page(Address address, boolean onceMore) {
        String key = address.key();
        long wanted = versions.position();
        if (rendering.size() > MOST_RENDERING && !rendering.containsKey(key)) {
            return CompletableFuture.failedFuture(new Overload());
        }
        CompletableFuture<FinishedPage> mine = new CompletableFuture<>();
        CompletableFuture<FinishedPage> others = rendering.putIfAbsent(key, mine);
        if (others != null) {
            // What began before a change this reader may know of is not for them; whatever begins from now on is.
            return others.thenCompose(made -> onceMore && made.facts().asOf() < wanted
                    ? page(address, false)
                    : CompletableFuture.completedFuture(made));
        }
        threads.execute(() -> {
            try {
                FinishedPage page = find(address, key);
                rendering.remove(key, mine);
                mine.complete(page);
            } catch (Throwable e) {
                rendering.remove(key, mine);
                mine.completeExceptionally(e);
            }
        });
        return mine;
    }

    /** Since when the database has not been heard of, or null. */
    @Nullable
    Instant awaySince() {
        return absence.since();
    }

    /** Since when pages may be older than what they tell of, or null. */
    @Nullable
    Instant staleSince() {
        Instant away = absence.since();
        return away != null ? away : failingSince;
    }

    /** Whether there are pages to show: of now, or of before the database went away. */
    public boolean canServe() {
        return compared.getCount() == 0 || knownOnDisk.isPresent();
    }

    public EditionState state() {
        Instant stale = staleSince();
        return new EditionState(
                memory.estimatedSize(),
                memory.policy().eviction().map(e -> e.weightedSize().orElse(0)).orElse(0L),
                disk.size(),
                RENDERERS - renderers.availablePermits(),
                renderers.getQueueLength(),
                press.waiting(),
                versions.position(),
                stale == null ? Duration.ZERO : Duration.between(stale, clock.instant()));
    }

    /** For readers to whom no page can be shown. */
    String apology() {
        return source.apology();
    }

    /** For whoever sends something to a page of the edition. */
    CompletableFuture<String> refusal() {
        return CompletableFuture.supplyAsync(source::refusal, threads);
    }

    private boolean isGood(FinishedPage page) {
        return compared.getCount() == 0 && versions.isTrue(page) && page.facts().goodUntil() > clock.millis();
    }

    private FinishedPage find(Address address, String key) throws InterruptedException {
        boolean canBeMade = isCompared() && pulse.isThere();
        FinishedPage before = kept(key);
        if (!canBeMade) {
            return instead(before, key, new IllegalStateException("the database is away"));
        }
        if (before != null && isGood(before)) {
            pages.put(key, before);
            return before;
        }
        Future<FinishedPage> made = threads.submit(() -> render(address, key, before));
        try {
            Duration patience = before == null ? PATIENCE_WITHOUT_OLD : PATIENCE;
            FinishedPage page = made.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            failingSince = null;
            return page;
        } catch (TimeoutException e) {
            return instead(before, key, e);
        } catch (ExecutionException e) {
            return instead(before, key, e.getCause());
        }
    }

    private @Nullable FinishedPage kept(String key) {
        FinishedPage page = pages.get(key);
        return page != null ? page : disk.read(key).orElse(null);
    }

    private boolean isCompared() throws InterruptedException {
        return compared.getCount() == 0
                || (pulse.await(FIRST_ANSWER) && compared.await(FIRST_ANSWER.toMillis(), TimeUnit.MILLISECONDS));
    }

    private FinishedPage instead(@Nullable FinishedPage before, String key, @Nullable Throwable failure) {
        pulse.check();
        if (failingSince == null && pulse.isThere()) {
            failingSince = clock.instant();
            LOG.errorf(failure, "%s could not be rendered; readers keep the last edition", key);
        }
        if (before == null) {
            throw new NotThere(failure);
        }
        // Kept at hand for all who ask while the database is away, but not as true: that is only known once compared.
        pages.putIfAbsent(key, compared.getCount() == 0 ? before : before.neverTrue());
        return before;
    }

    private FinishedPage render(Address address, String key, @Nullable FinishedPage before)
            throws InterruptedException {
        renderers.acquire();
        try {
            long asOf = versions.position();
            Reading.Of<Page> reading = Reading.during(() -> source.render(address));
            Page page = reading.made();
            byte[] bytes = page.html();
            Instant until = reading.goodUntil();
            FinishedPage.Facts facts = new FinishedPage.Facts(
                    page.status(),
                    page.location(),
                    ContentHash.of(
                            page.location().isEmpty() ? bytes : page.location().getBytes(StandardCharsets.UTF_8)),
                    clock.millis(),
                    asOf,
                    until == null ? Long.MAX_VALUE : until.toEpochMilli(),
                    reading.keys());
            FinishedPage made = before != null && before.facts().isSameContent(facts)
                    ? before.stillTrue(facts)
                    : FinishedPage.of(
                            before == null ? facts : facts.after(before.facts()), Map.of(Coding.IDENTITY, bytes));
            if (FinishedPage.isKept(page.status())) {
                pages.put(key, made);
                if (FinishedPage.isKeptOnDisk(page.status())) {
                    press.add(key, made);
                }
            }
            return made;
        } finally {
            renderers.release();
        }
    }

    private boolean isInDemand() {
        return renderers.hasQueuedThreads() || clock.instant().isBefore(changedAt.plus(BUSY_AFTER_CHANGE));
    }

    private final class Shelves implements Press.Shelf {
        @Override
        public void show(String address, FinishedPage page) {
            pages.computeIfPresent(
                    address, (same, now) -> now.facts().asOf() <= page.facts().asOf() ? page : now);
        }

        @Override
        public void keep(String address, FinishedPage page) {
            show(address, page);
            disk.write(address, page);
        }
    }

    /** Takes what has happened into account, before whoever made it happen goes on. */
    synchronized void catchUp() {
        if (!open) {
            return;
        }
        Set<SubjectKey> changed = new LinkedHashSet<>();
        try {
            List<Event> next = events.after(versions.position(), EVENTS_AT_ONCE);
            while (!next.isEmpty()) {
                next.forEach(event -> {
                    versions.touch(event.id(), event.keys());
                    changed.addAll(event.keys());
                });
                next = events.after(versions.position(), EVENTS_AT_ONCE);
            }
        } catch (RuntimeException databaseAway) {
            LOG.debugf(databaseAway, "events cannot be read");
        }
        if (!changed.isEmpty()) {
            changedAt = clock.instant();
            threads.execute(() -> refresh(changed));
        }
    }

    private void refresh(Set<SubjectKey> changed) {
        try {
            for (Address address : source.eager(changed)) {
                if (inMemory(address.key()) == null) {
                    page(address).join();
                }
            }
        } catch (RuntimeException e) {
            LOG.debugf(e, "not all that has changed could be made anew; the rest waits for its readers");
        }
    }

    private void watch() {
        Instant kept = clock.instant();
        Instant swept = Instant.EPOCH;
        long keptPosition = -1;
        while (open) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_AROUND.toMillis());
            } catch (InterruptedException e) {
                return;
            }
            absence.mayHaveBegun();
            if (compared.getCount() > 0) {
                continue;
            }
            Instant now = clock.instant();
            if (now.isAfter(kept.plus(KEEP_POSITION)) && versions.position() != keptPosition) {
                kept = now;
                keptPosition = versions.position();
                disk.writeKnown(versions);
            }
            if (now.isAfter(swept.plus(SWEEP))) {
                swept = now;
                disk.sweep();
            }
        }
    }

    @Override
    public synchronized void close() {
        if (!open) {
            return;
        }
        open = false;
        if (completion != null) {
            completion.interrupt();
        }
        threads.shutdown();
        press.close();
        if (compared.getCount() == 0) {
            disk.writeKnown(versions);
        }
    }

    /** There is neither a new page nor an old one. */
    static final class NotThere extends RuntimeException {
        NotThere(@Nullable Throwable cause) {
            super("the page cannot be made now", cause, false, false);
        }
    }

    /** More readers wait for pages than can be rendered. */
    static final class Overload extends RuntimeException {
        Overload() {
            super("too many pages are being rendered", null, false, false);
        }
    }
}
