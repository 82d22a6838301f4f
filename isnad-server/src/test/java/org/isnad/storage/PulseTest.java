package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PulseTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Wire wire = Wire.toPostgres();
    private final DataFolder folder = DataFolder.claim(TestDatabase.freshFolder());
    private final Database database = Database.openOnceThere(DatabaseAddress.parse(wire.url(), folder));
    private final AtomicInteger madeReady = new AtomicInteger();

    @AfterEach
    void close() {
        database.close();
        wire.close();
        folder.close();
        TestDatabase.delete(folder.root());
    }

    @Test
    void aDatabaseThatRefusesIsAwayAndComesBackByItself() throws InterruptedException {
        try (Pulse pulse = pulse(madeReady::incrementAndGet)) {
            assertThat(pulse.await(SOON)).isTrue();
            Instant before = Instant.now();

            wire.cut();

            eventually(() -> !pulse.isThere());
            assertThat(pulse.awaySince()).isBetween(before.minusSeconds(2), Instant.now());
            long began = System.nanoTime();
            assertThatThrownBy(() -> database.dsl().selectOne().fetch()).matches(DatabaseFailure::isAway);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(1));

            wire.mend();

            eventually(pulse::isThere);
            assertThat(database.dsl().selectOne().fetch()).hasSize(1);
            assertThat(madeReady).hasValue(1);
        }
    }

    @Test
    void aSilentDatabaseIsAwayAfterSomeSeconds() throws InterruptedException {
        try (Pulse pulse = pulse(madeReady::incrementAndGet)) {
            assertThat(pulse.await(SOON)).isTrue();

            wire.silence();

            eventually(() -> !pulse.isThere());
            wire.mend();
            eventually(pulse::isThere);
        }
    }

    @Test
    void aDatabaseThatComesLaterIsMadeReadyThen() throws InterruptedException {
        wire.cut();
        try (Pulse pulse = pulse(madeReady::incrementAndGet)) {
            AtomicInteger told = new AtomicInteger();
            pulse.whenReady(told::incrementAndGet);
            assertThat(pulse.await(SOON)).isFalse();
            assertThat(pulse.awaySince()).isNotNull();
            assertThat(told).hasValue(0);

            wire.mend();

            eventually(() -> pulse.isThere() && told.get() == 1);
            assertThat(madeReady).hasValue(1);
        }
    }

    @Test
    void aDatabaseThatAnswersButCannotBeUsedIsSaidToBeSo() {
        try (Pulse pulse = pulse(() -> {
            throw new StorageException("written by a newer Isnad");
        })) {
            assertThatThrownBy(() -> pulse.await(SOON)).hasMessage("written by a newer Isnad");
        }
    }

    private Pulse pulse(Runnable makeReady) {
        return new Pulse(database, makeReady, InstantSource.system());
    }

    private static void eventually(BooleanSupplier condition) {
        Eventually.within(Duration.ofSeconds(15), condition);
    }
}
