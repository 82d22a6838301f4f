package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.storage.generated.Tables.EVENT;
import static org.isnad.storage.generated.Tables.SIGN_IN_FAILURE;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A process that appends and handles events is killed again and again; afterwards the books must be right. */
class ResumptionTest {
    private static final int KILLS = 5;
    private static final String DONE = "done";
    private static final String FOLLOWED = "followed";
    private static final String TOLD = "told";

    @Test
    void events_ofProcessesThatWereKilled_areAllHandledOnceAndToldAtLeastOnce()
            throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> acknowledged = new ArrayList<>();
        try (TestDatabase test = TestDatabase.create()) {
            for (int round = 1; round <= KILLS; round++) {
                acknowledged.addAll(runAndKill(test, round, random.nextInt(700)));
            }
            EventLog log = new EventLog(test.database(), InstantSource.system());
            try (EventDispatcher dispatcher = new EventDispatcher(log)) {
                dispatcher.start(List.of(new Follower(test.database())));
                dispatcher.start(new Teller(test.database()));
                EventsTest.until(
                        () -> rows(test, FOLLOWED).size() >= events(test).size());
                EventsTest.until(() -> log.behind().values().stream().allMatch(left -> left == 0));
            }
            assertThat(acknowledged).as("seed %d", seed).hasSizeGreaterThan(KILLS);
            assertThat(rows(test, DONE)).as("seed %d", seed).containsAll(acknowledged);
            assertThat(events(test)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(rows(test, DONE));
            assertThat(rows(test, FOLLOWED)).as("seed %d", seed).containsExactlyElementsOf(events(test));
            assertThat(new LinkedHashSet<>(rows(test, TOLD)))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(events(test));
        }
    }

    /** Returns what the process had said was safely written. */
    private static List<String> runAndKill(TestDatabase test, int round, int afterMilliseconds)
            throws IOException, InterruptedException {
        Process process =
                ChildJvm.start(Worker.class, test.folder().root().toString(), Integer.toString(round), test.url());
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            assertThat(first).isNotNull();
            acknowledged.add(first);
            Thread killer = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(afterMilliseconds);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                process.toHandle().destroyForcibly();
            });
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(";")) {
                    acknowledged.add(line);
                }
            }
            killer.join();
        }
        process.waitFor();
        return acknowledged;
    }

    private static List<String> events(TestDatabase test) {
        return test.database()
                .dsl()
                .select(EVENT.KIND)
                .from(EVENT)
                .orderBy(EVENT.ID)
                .fetchInto(String.class);
    }

    private static List<String> rows(TestDatabase test, String address) {
        return test.database()
                .dsl()
                .select(SIGN_IN_FAILURE.LOGIN_KEY)
                .from(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.ADDRESS.eq(address))
                .orderBy(SIGN_IN_FAILURE.ID)
                .fetchInto(String.class);
    }

    private static void row(Database database, String name, String address) {
        database.dsl()
                .insertInto(
                        SIGN_IN_FAILURE, SIGN_IN_FAILURE.LOGIN_KEY, SIGN_IN_FAILURE.ADDRESS, SIGN_IN_FAILURE.FAILED_AT)
                .values(name, address, Instant.EPOCH)
                .execute();
    }

    private record Follower(Database database) implements EventConsumer {
        @Override
        public String name() {
            return "follower";
        }

        @Override
        public void handle(Event event) {
            row(database, event.kind(), FOLLOWED);
        }
    }

    private record Teller(Database database) implements EventRelay {
        @Override
        public String name() {
            return "teller";
        }

        @Override
        public void tell(List<Event> events) {
            database.write(() -> events.forEach(event -> row(database, event.kind(), TOLD)));
        }
    }

    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws InterruptedException {
            DataFolder folder = DataFolder.share(Path.of(arguments[0]));
            String url = arguments.length > 2 ? arguments[2] : "";
            Database database = Database.open(DatabaseAddress.parse(url, folder));
            EventLog log = new EventLog(database, InstantSource.system());
            EventDispatcher dispatcher = new EventDispatcher(log);
            dispatcher.start(List.of(new Follower(database)));
            dispatcher.start(new Teller(database));
            List<Thread> writers = new ArrayList<>();
            for (int writer = 1; writer <= 2; writer++) {
                String name = arguments[1] + "." + writer + ".";
                writers.add(Thread.ofPlatform().start(() -> write(database, log, name)));
            }
            for (Thread writer : writers) {
                writer.join();
            }
        }

        private static void write(Database database, EventLog log, String name) {
            for (int i = 1; true; i++) {
                String done = name + i + ";";
                database.write(() -> {
                    row(database, done, DONE);
                    log.append(done, Set.of(SubjectKey.of("test", 1)));
                });
                System.out.println(done);
            }
        }
    }
}
