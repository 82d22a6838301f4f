package org.isnad.storage;

import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What many pages read alike: made once, and again when anything has happened since, but only within
 * {@link Database#atOneMoment}; elsewhere it is read each time. For few keys, and for what changes with an event only.
 */
public final class Shared<K, T> {
    private record Generation<K, T>(long asOf, ConcurrentMap<K, Reading.Of<T>> made) {}

    private final Database database;
    private final InstantSource clock;
    private final Function<K, T> read;
    private volatile Generation<K, T> newest = new Generation<>(-1, new ConcurrentHashMap<>());

    public Shared(Database database, InstantSource clock, Function<K, T> read) {
        this.database = database;
        this.clock = clock;
        this.read = read;
    }

    /** The same of something that there is only one of. */
    public static <T> Supplier<T> one(Database database, InstantSource clock, Supplier<T> read) {
        Shared<Boolean, T> one = new Shared<>(database, clock, _ -> read.get());
        return () -> one.get(true);
    }

    public T get(K key) {
        OptionalLong now = database.lastEventOfMoment();
        if (now.isEmpty()) {
            return read.apply(key);
        }
        ConcurrentMap<K, Reading.Of<T>> made = asOf(now.getAsLong());
        Reading.Of<T> reading = made.get(key);
        if (reading == null || !reading.isGoodAt(clock.instant())) {
            reading = Reading.during(() -> read.apply(key));
            made.put(key, reading);
        }
        Reading.note(reading);
        return reading.made();
    }

    private ConcurrentMap<K, Reading.Of<T>> asOf(long event) {
        Generation<K, T> generation = newest;
        if (generation.asOf() != event) {
            generation = new Generation<>(event, new ConcurrentHashMap<>());
            newest = generation;
        }
        return generation.made();
    }
}
