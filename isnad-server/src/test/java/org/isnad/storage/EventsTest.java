package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.storage.generated.Tables.EVENT;
import static org.isnad.storage.generated.Tables.TAG;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private static final Instant NOW = Instant.parse("2021-09-13T11:42:00.123Z");

    private final TestDatabase test = TestDatabase.create();
    private final Database database = test.database();
    private final EventLog log = new EventLog(database, InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void append_keepsKindKeysAndMoment() {
        Set<SubjectKey> keys = Set.of(SubjectKey.of("article", 12), new SubjectKey("tag", "غزة"));
        database.write(() -> log.append("article-published", keys));
        assertThat(events()).containsExactly(new Event(1, "article-published", keys, NOW));
    }

    @Test
    void append_withoutKeys_canBeHandled() {
        database.write(() -> log.append("all-changed", Set.of()));
        assertThat(events().getFirst().keys()).isEmpty();
    }

    @Test
    void append_inWorkThatIsRolledBack_leavesNoEvent() {
        assertThatThrownBy(() -> database.write(() -> {
                    append(1);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(events()).isEmpty();
    }

    @Test
    void append_outsideWrite_isRefused() {
        assertThatThrownBy(() -> append(1)).isInstanceOf(IllegalStateException.class);
        assertThat(events()).isEmpty();
    }

    /** Whoever reads on from the last id it has seen misses nothing, although writers commit whenever they like. */
    @Test
    void append_byManyWriters_isSeenInOrderOfCommit() throws Exception {
        int writers = 6;
        int each = 25;
        List<Long> seen = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                Random random = new Random(w);
                Callable<Boolean> writer = () -> {
                    for (int i = 0; i < each; i++) {
                        int pause = random.nextInt(4);
                        database.write(() -> {
                            append(1);
                            sleep(pause);
                        });
                    }
                    return true;
                };
                all.add(threads.submit(writer));
            }
            while (seen.size() < writers * each && !all.stream().allMatch(Future::isDone)) {
                readOn(seen);
            }
            readOn(seen);
        }
        assertThat(seen).hasSize(writers * each).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void dispatcher_handlesEveryEventOnceInOrder() {
        database.write(() -> append(1));
        try (EventDispatcher dispatcher = new EventDispatcher(log)) {
            dispatcher.start(List.of(tagging("counter")));
            database.write(() -> append(2));
            database.write(() -> append(3));
            until(() -> tags().size() == 3);
        }
        assertThat(tags()).containsExactly("counter 1", "counter 2", "counter 3");
    }

    @Test
    void dispatcher_whoseStartFails_hasStartedNobody() {
        database.write(() -> append(1));
        EventConsumer unready = new EventConsumer() {
            @Override
            public String name() {
                throw new IllegalStateException("not today");
            }

            @Override
            public void handle(Event event) {}
        };
        try (EventDispatcher dispatcher = new EventDispatcher(log)) {
            assertThatThrownBy(() -> dispatcher.start(List.of(tagging("early"), unready)))
                    .hasMessage("not today");
            dispatcher.start(List.of(tagging("late")));
            until(() -> tags().contains("late 1"));
        }
        assertThat(tags()).containsExactly("late 1");
    }

    @Test
    void dispatchers_ofTwoServers_shareOneConsumersEvents() {
        int events = 60;
        try (Database second = test.openAgain();
                EventDispatcher here = new EventDispatcher(log);
                EventDispatcher there = new EventDispatcher(new EventLog(second, InstantSource.fixed(NOW)))) {
            here.start(List.of(tagging("counter")));
            there.start(List.of(tagging("counter", second)));
            for (int i = 1; i <= events; i++) {
                int number = i;
                database.write(() -> append(number));
            }
            until(() -> tags().size() == events);
        }
        assertThat(tags()).doesNotHaveDuplicates().first().isEqualTo("counter 1");
    }

    @Test
    void dispatcher_withFailingConsumer_triesAgainWhileOthersGoOn() {
        AtomicInteger attempts = new AtomicInteger();
        EventConsumer failing = consumer("failing", event -> {
            tag("failing " + event.id());
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("not today");
            }
            if (attempts.get() == 2) {
                throw new StackOverflowError();
            }
        });
        try (EventDispatcher dispatcher = new EventDispatcher(log)) {
            dispatcher.start(List.of(failing, tagging("other")));
            database.write(() -> append(1));
            until(() -> tags().contains("other 1"));
            database.write(() -> append(2));
            until(() -> tags().size() == 4);
        }
        assertThat(attempts).hasValue(4);
        assertThat(tags()).containsOnlyOnce("failing 1", "failing 2", "other 1", "other 2");
    }

    @Test
    void dispatcher_withPatientConsumer_letsOthersGoFirst() throws InterruptedException {
        Duration patience = Duration.ofMillis(300);
        List<Long> handled = new CopyOnWriteArrayList<>();
        EventConsumer patient = new EventConsumer() {
            @Override
            public String name() {
                return "patient";
            }

            @Override
            public Duration patience() {
                return patience;
            }

            @Override
            public void handle(Event event) {
                handled.add(System.nanoTime());
            }
        };
        try (EventDispatcher dispatcher = new EventDispatcher(log)) {
            dispatcher.start(List.of(patient));
            database.write(() -> append(1));
            until(() -> handled.size() == 1);
            Thread.sleep(patience.multipliedBy(2));

            long before = System.nanoTime();
            database.write(() -> append(2));
            until(() -> handled.size() == 2);
            assertThat(Duration.ofNanos(handled.get(1) - before)).isGreaterThanOrEqualTo(patience);
        }
    }

    @Test
    void dispatcher_startedAgain_goesOnWhereItStopped() {
        List<Long> handled = new CopyOnWriteArrayList<>();
        for (int start = 1; start <= 2; start++) {
            int number = start;
            database.write(() -> append(number));
            try (EventDispatcher dispatcher = new EventDispatcher(log)) {
                dispatcher.start(List.of(consumer("remembers", event -> handled.add(event.id()))));
                until(() -> handled.size() == number);
            }
        }
        assertThat(handled).containsExactly(1L, 2L);
    }

    @Test
    void relay_isToldOutsideAnyTransactionAndAgainAfterAFailure() {
        List<Long> told = new CopyOnWriteArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        EventRelay relay = relay("relay", events -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IOException("not today");
            }
            // With a transaction open here, SQLite's only writer would wait for itself.
            writeElsewhere();
            events.forEach(event -> told.add(event.id()));
        });
        database.write(() -> append(1));
        try (EventDispatcher dispatcher = new EventDispatcher(log)) {
            dispatcher.start(relay);
            database.write(() -> append(2));
            until(() -> attempts.get() == 1);
            database.write(() -> append(3));
            until(() -> told.contains(3L) && Long.valueOf(0).equals(log.behind().get("relay")));
        }
        assertThat(told).as("nothing of before it was there").containsExactly(2L, 3L);
        assertThat(attempts).as("a new event does not end the pause").hasValue(2);
    }

    @Test
    void relay_startedAgain_isToldWhatItMissed() {
        List<Long> told = new CopyOnWriteArrayList<>();
        EventRelay relay = relay("remembers", events -> events.forEach(event -> told.add(event.id())));
        try (EventDispatcher dispatcher = new EventDispatcher(log)) {
            dispatcher.start(relay);
        }
        database.write(() -> append(1));
        database.write(() -> append(2));
        assertThat(log.behind()).containsEntry("remembers", 2L);
        try (EventDispatcher dispatcher = new EventDispatcher(log)) {
            dispatcher.start(relay);
            until(() -> told.size() == 2);
        }
        assertThat(told).containsExactly(1L, 2L);
    }

    private void writeElsewhere() throws InterruptedException {
        Thread other = Thread.ofVirtual().start(() -> database.write(() -> tag("elsewhere")));
        other.join();
    }

    private interface Teller {
        void tell(List<Event> events) throws IOException, InterruptedException;
    }

    private static EventRelay relay(String name, Teller teller) {
        return new EventRelay() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void tell(List<Event> events) throws IOException, InterruptedException {
                teller.tell(events);
            }
        };
    }

    private void append(long article) {
        log.append("article-published", Set.of(SubjectKey.of("article", article)));
    }

    private EventConsumer tagging(String name) {
        return tagging(name, database);
    }

    private static EventConsumer tagging(String name, Database database) {
        return consumer(name, event -> tag(database, name + " " + event.id()));
    }

    private void tag(String name) {
        tag(database, name);
    }

    /** Names of tags are unique, but a second time must show as a row and not as a failure that is tried again. */
    private static void tag(Database database, String name) {
        int before =
                database.dsl().fetchCount(TAG, TAG.NAME.startsWith(name + "/").or(TAG.NAME.eq(name)));
        String unique = before == 0 ? name : name + "/" + before;
        database.dsl()
                .insertInto(TAG, TAG.NAME, TAG.SLUG)
                .values(unique, unique)
                .execute();
    }

    private List<String> tags() {
        return database.dsl().select(TAG.NAME).from(TAG).orderBy(TAG.ID).fetchInto(String.class);
    }

    private List<Event> events() {
        return new EventRepository(database).after(0, 1000);
    }

    private void readOn(List<Long> seen) {
        long last = seen.isEmpty() ? 0 : seen.getLast();
        seen.addAll(database.dsl()
                .select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.ID.gt(last))
                .orderBy(EVENT.ID)
                .fetchInto(Long.class));
    }

    private static EventConsumer consumer(String name, Consumer<Event> handler) {
        return new EventConsumer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void handle(Event event) {
                handler.accept(event);
            }
        };
    }

    static void until(Callable<Boolean> condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        try {
            while (!condition.call()) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("did not happen within 30 seconds");
                }
                sleep(10);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
