package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedTest {
    private static final SubjectKey KEY = SubjectKey.of("article", 1);

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final TestDatabase test = TestDatabase.create();
    private final Database database = test.database();
    private final EventLog events = new EventLog(database, () -> now);
    private final AtomicInteger reads = new AtomicInteger();
    private final Shared<String, Integer> shared = new Shared<>(database, () -> now, _ -> {
        Reading.note(KEY);
        Reading.noteGoodUntil(now.plus(Duration.ofHours(1)));
        return reads.incrementAndGet();
    });

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void get_atMomentsBetweenWhichNothingHappened_readsOnce() {
        assertThat(database.atOneMoment(() -> shared.get("a"))).isEqualTo(1);
        assertThat(database.atOneMoment(() -> shared.get("a"))).isEqualTo(1);
        assertThat(database.atOneMoment(() -> shared.get("b"))).isEqualTo(2);
    }

    @Test
    void get_afterAnEvent_readsAgain() {
        database.atOneMoment(() -> shared.get("a"));
        database.write(() -> events.append("test.happened", Set.of()));
        assertThat(database.atOneMoment(() -> shared.get("a"))).isEqualTo(2);
    }

    @Test
    void get_atAMomentFromBeforeAnEvent_isOfThatMoment() {
        database.atOneMoment(() -> {
            int before = shared.get("a");
            Thread other = Thread.ofPlatform().start(() -> {
                database.write(() -> events.append("test.happened", Set.of()));
                database.atOneMoment(() -> shared.get("a"));
            });
            join(other);
            assertThat(before).isEqualTo(1);
            assertThat(shared.get("a")).isEqualTo(3);
            return before;
        });
    }

    @Test
    void get_whatIsPastItsTime_readsAgain() {
        database.atOneMoment(() -> shared.get("a"));
        now = now.plus(Duration.ofHours(1));
        assertThat(database.atOneMoment(() -> shared.get("a"))).isEqualTo(2);
    }

    @Test
    void get_outsideAMoment_readsEachTime() {
        assertThat(shared.get("a")).isEqualTo(1);
        assertThat(shared.get("a")).isEqualTo(2);
        assertThat(database.write(() -> shared.get("a"))).isEqualTo(3);
    }

    @Test
    void get_ofWhatWasReadBefore_isNotedAllTheSame() {
        database.atOneMoment(() -> shared.get("a"));
        Reading.Of<Integer> reading = Reading.during(() -> database.atOneMoment(() -> shared.get("a")));
        assertThat(reading.made()).isEqualTo(1);
        assertThat(reading.keys()).containsExactly(KEY);
        assertThat(reading.goodUntil()).isEqualTo(now.plus(Duration.ofHours(1)));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
