package org.isnad.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What the rows of single subjects say, kept by the subjects' numbers until an event touches them, but only within
 * {@link Database#atOneMoment}; elsewhere they are read each time. Follows the events by itself, so that servers which share
 * a database keep nothing that another has changed.
 */
public final class KeptRows<T> {
    private static final long NOWHERE = -1;
    /** After more, all is read anew. */
    private static final int MOST_EVENTS = 200;

    /** What was read at the moment after an event. */
    private record Read<T>(T value, long asOf) {}

    private final Database database;
    private final EventRepository events;
    private final Set<String> ofOne;
    private final String ofAll;
    private final Function<Collection<Long>, Map<Long, T>> read;
    private final Cache<Long, Read<T>> kept;
    private volatile long position = NOWHERE;

    /**
     * @param ofOne the kinds of keys that touch the one row of their number
     * @param ofAll the kind of key that touches every row
     * @param ofHeap which part of the heap they may fill
     * @param weight of a value, in bytes
     */
    public KeptRows(
            Database database,
            Set<String> ofOne,
            String ofAll,
            double ofHeap,
            ToIntFunction<T> weight,
            Function<Collection<Long>, Map<Long, T>> read) {
        this.database = database;
        this.events = new EventRepository(database);
        this.ofOne = ofOne;
        this.ofAll = ofAll;
        this.read = read;
        this.kept = Caffeine.newBuilder()
                .maximumWeight((long) (ofHeap * Runtime.getRuntime().maxMemory()))
                .weigher((Long id, Read<T> row) -> weight.applyAsInt(row.value()))
                .executor(Runnable::run)
                .build();
    }

    /** Those that there are, in no order. */
    public Map<Long, T> get(Collection<Long> ids) {
        OptionalLong moment = database.lastEventOfMoment();
        if (moment.isEmpty()) {
            return read.apply(ids);
        }
        long now = moment.getAsLong();
        if (position < now) {
            follow(now);
        }
        Map<Long, T> found = new HashMap<>();
        List<Long> missing = new ArrayList<>();
        for (Long id : ids) {
            Read<T> row = kept.getIfPresent(id);
            if (row != null && row.asOf() <= now) {
                found.put(id, row.value());
            } else {
                missing.add(id);
            }
        }
        if (!missing.isEmpty()) {
            Map<Long, T> rows = read.apply(missing);
            keep(rows, now);
            found.putAll(rows);
        }
        return found;
    }

    private synchronized void follow(long now) {
        if (position >= now) {
            return;
        }
        List<Event> news = position == NOWHERE ? List.of() : events.after(position, MOST_EVENTS);
        if (news.size() == MOST_EVENTS) {
            kept.invalidateAll();
        }
        news.forEach(event -> event.keys().forEach(this::forget));
        position = now;
    }

    private void forget(SubjectKey key) {
        if (key.kind().equals(ofAll)) {
            kept.invalidateAll();
        } else if (ofOne.contains(key.kind())) {
            kept.invalidate(Long.valueOf(key.id()));
        }
    }

    /** Unless something has happened since that may have touched them. */
    private synchronized void keep(Map<Long, T> rows, long asOf) {
        if (position == asOf) {
            rows.forEach((id, value) -> kept.put(id, new Read<>(value, asOf)));
        }
    }
}
