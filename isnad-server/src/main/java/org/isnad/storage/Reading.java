package org.isnad.storage;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Notes which subjects a piece of work reads, so that what it makes can be made anew when one of them changes.
 * Repositories note what they are asked for; outside {@link #during} that is nothing.
 */
public final class Reading {
    /** What the work made, the subjects it read, and the moment from which it is out of date by itself. */
    public record Of<T>(
            T made, Set<SubjectKey> keys, @Nullable Instant goodUntil) {
        boolean isGoodAt(Instant moment) {
            return goodUntil == null || moment.isBefore(goodUntil);
        }
    }

    private static final ScopedValue<Reading> CURRENT = ScopedValue.newInstance();

    private final Set<SubjectKey> keys = new LinkedHashSet<>();
    private @Nullable Instant goodUntil;

    private Reading() {}

    public static <T> Of<T> during(Supplier<T> work) {
        Reading reading = new Reading();
        T made = ScopedValue.where(CURRENT, reading).call(work::get);
        return new Of<>(made, Set.copyOf(reading.keys), reading.goodUntil);
    }

    public static void note(SubjectKey key) {
        if (CURRENT.isBound()) {
            CURRENT.get().keys.add(key);
        }
    }

    /** Whatever is made of something made before depends on what that read. */
    static void note(Of<?> earlier) {
        earlier.keys().forEach(Reading::note);
        if (earlier.goodUntil() != null) {
            noteGoodUntil(earlier.goodUntil());
        }
    }

    /** The earliest of several moments counts. */
    public static void noteGoodUntil(Instant moment) {
        if (CURRENT.isBound()) {
            Reading reading = CURRENT.get();
            if (reading.goodUntil == null || moment.isBefore(reading.goodUntil)) {
                reading.goodUntil = moment;
            }
        }
    }
}
