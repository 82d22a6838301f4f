package org.isnad.storage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeptRowsTest {
    private static final long MISSING = 99;

    private final TestDatabase test = TestDatabase.create();
    private final Database database = test.database();
    private final EventLog events = new EventLog(database, () -> Instant.EPOCH);
    private final List<Long> reads = new ArrayList<>();
    private Runnable whileReading = () -> {};
    private final KeptRows<String> kept =
            new KeptRows<>(database, Set.of("article", "draft"), "publication", 1, String::length, this::read);

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void get_atMomentsBetweenWhichNothingHappened_readsOnce() {
        assertThat(atOneMoment(1, 2)).isEqualTo(Map.of(1L, "1 after 0", 2L, "2 after 0"));
        assertThat(atOneMoment(2, 3)).isEqualTo(Map.of(2L, "2 after 0", 3L, "3 after 0"));
        assertThat(reads).containsExactly(1L, 2L, 3L);
    }

    @Test
    void get_ofWhatAnEventTouched_readsAgainAndNothingElse() {
        atOneMoment(1, 2, 3);
        touch("article", 1);
        touch("draft", 3);
        touch("section", 2);
        reads.clear();
        atOneMoment(1, 2, 3);
        assertThat(reads).containsExactly(1L, 3L);
    }

    @Test
    void get_afterAnEventThatTouchesAll_readsAllAgain() {
        atOneMoment(1, 2);
        touch("publication", 1);
        reads.clear();
        atOneMoment(1, 2);
        assertThat(reads).containsExactly(1L, 2L);
    }

    @Test
    void get_afterMoreEventsThanItLooksThrough_readsAllAgain() {
        atOneMoment(1, 2);
        database.write(() -> {
            for (int i = 0; i < 300; i++) {
                events.append("test.happened", Set.of(SubjectKey.of("article", i == 299 ? 1 : 7)));
            }
        });
        reads.clear();
        atOneMoment(1, 2);
        assertThat(reads).containsExactly(1L, 2L);
    }

    @Test
    void get_atAMomentFromBeforeAnEvent_isOfThatMoment() {
        atOneMoment(1, 2);
        long before = events.lastId();
        database.atOneMoment(() -> {
            assertThat(kept.get(List.of(2L))).containsValue("2 after " + before);
            inAnotherThread(() -> {
                touch("article", 1);
                atOneMoment(1, 2);
            });
            reads.clear();
            assertThat(kept.get(List.of(1L, 2L))).isEqualTo(Map.of(1L, "1 after " + before, 2L, "2 after " + before));
            assertThat(reads).containsExactly(1L);
            return true;
        });
        assertThat(atOneMoment(1)).isEqualTo(Map.of(1L, "1 after " + events.lastId()));
    }

    @Test
    void whatIsReadWhileAnEventTouchesIt_isNotKept() {
        CountDownLatch once = new CountDownLatch(1);
        whileReading = () -> {
            if (once.getCount() > 0) {
                once.countDown();
                inAnotherThread(() -> {
                    touch("article", 1);
                    atOneMoment(2);
                });
            }
        };
        assertThat(atOneMoment(1)).isEqualTo(Map.of(1L, "1 after 0"));
        assertThat(atOneMoment(1)).isEqualTo(Map.of(1L, "1 after " + events.lastId()));
    }

    @Test
    void get_outsideAMoment_readsEachTime() {
        kept.get(List.of(1L));
        kept.get(List.of(1L));
        database.write(() -> kept.get(List.of(1L)));
        assertThat(reads).containsExactly(1L, 1L, 1L);
    }

    @Test
    void get_ofWhatIsNotThere_isNothing() {
        assertThat(atOneMoment(1, MISSING)).containsOnlyKeys(1L);
        assertThat(atOneMoment()).isEmpty();
    }

    @Test
    void whatDoesNotFit_isReadEachTime() {
        KeptRows<String> none =
                new KeptRows<>(database, Set.of("article"), "publication", 0, String::length, this::read);
        database.atOneMoment(() -> none.get(List.of(1L)));
        database.atOneMoment(() -> none.get(List.of(1L)));
        assertThat(reads).containsExactly(1L, 1L);
    }

    private Map<Long, String> read(Collection<Long> ids) {
        reads.addAll(ids);
        long asOf = events.lastId();
        whileReading.run();
        return ids.stream().filter(id -> id != MISSING).collect(toMap(id -> id, id -> id + " after " + asOf));
    }

    private Map<Long, String> atOneMoment(long... ids) {
        return database.atOneMoment(() -> kept.get(Arrays.stream(ids).boxed().toList()));
    }

    private void touch(String kind, long id) {
        database.write(() -> events.append("test.happened", Set.of(SubjectKey.of(kind, id))));
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = Thread.ofPlatform().start(work);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
