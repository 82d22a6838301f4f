package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A SQLite file that can be read, but not written, or not made longer. */
class RefusedWritesTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final TestDatabase test = TestDatabase.sqlite();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void whatIsThereIsReadAndNothingIsWrittenUntilTheFileCanBeWrittenAgain() throws InterruptedException {
        ReadOnlyFile frozen = new ReadOnlyFile(test.folder().database());
        Instant before = Instant.now();
        try (frozen;
                Database database = test.openAgain();
                Pulse pulse = new Pulse(database, () -> {}, InstantSource.system())) {
            assertThat(pulse.await(SOON)).isTrue();
            EventLog events = new EventLog(database, InstantSource.system());

            assertThat(pulse.isThere()).isTrue();
            assertThat(pulse.canWrite()).isFalse();
            assertThat(pulse.unwritableSince()).isBetween(before, Instant.now());
            assertThat(events.lastId()).isZero();
            assertThatThrownBy(() -> append(database, events)).matches(DatabaseFailure::isAway);

            frozen.close();

            eventually(pulse::canWrite);
            append(database, events);
            assertThat(events.lastId()).isEqualTo(1);
        }
    }

    @Test
    void theFirstWriteThatIsRefusedTells() throws InterruptedException {
        try (Database database = test.openAgain();
                Pulse pulse = new Pulse(database, () -> {}, InstantSource.system())) {
            assertThat(pulse.await(SOON)).isTrue();
            EventLog events = new EventLog(database, InstantSource.system());
            assertThat(pulse.canWrite()).isTrue();
            Runnable goOn = hold(pulse);

            assertThatThrownBy(() -> database.write(() -> fill(database, events)))
                    .matches(DatabaseFailure::isAway);
            assertThat(pulse.unwritableSince()).isNotNull();

            goOn.run();
            eventually(pulse::canWrite);
            append(database, events);
        }
    }

    /** Keeps the pulse inside a beat, so that it does not mend what a test has yet to look at. */
    private static Runnable hold(Pulse pulse) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        pulse.eachBeat(() -> {
            held.countDown();
            awaitSoon(goOn);
        });
        pulse.check();
        assertThat(held.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return goOn::countDown;
    }

    private static void awaitSoon(CountDownLatch latch) {
        try {
            boolean _ = latch.await(SOON.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As if the disk were full, for this connection alone. */
    private static void fill(Database database, EventLog events) {
        database.dsl().fetch("PRAGMA max_page_count = 1");
        for (int i = 0; i < 10_000; i++) {
            append(database, events);
        }
    }

    private static void append(Database database, EventLog events) {
        database.write(() -> events.append("article.changed", Set.of(SubjectKey.of("article", 1))));
    }

    private static void eventually(BooleanSupplier condition) {
        Eventually.within(Duration.ofSeconds(15), condition);
    }
}
