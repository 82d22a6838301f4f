package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.isnad.storage.generated.Tables.TAG;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private final TestDatabase test = TestDatabase.create();
    private final Database database = test.database();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void open_newFiles_areNotInTheWayOfThemselves(@TempDir Path folder) {
        for (int i = 0; i < 25; i++) {
            try (Database fresh = Database.open(new DatabaseAddress.SqliteFile(folder.resolve(i + ".db")))) {
                fresh.write(() -> fresh.dsl().execute("CREATE TABLE first (id INTEGER)"));
                assertThat(fresh.dsl().fetchCount(DSL.table("first"))).isZero();
            }
        }
    }

    @Test
    void write_insideWrite_joinsTheTransaction() {
        assertThatThrownBy(() -> database.write(() -> {
                    database.write(() -> tag("joined"));
                    assertThat(tags()).containsExactly("joined");
                    throw new IllegalStateException("after all");
                }))
                .hasMessage("after all");
        assertThat(tags()).isEmpty();
    }

    @Test
    void write_thatFails_leavesNothingAndRunsNoAfterCommit() {
        List<String> ran = new ArrayList<>();
        assertThatThrownBy(() -> database.write(() -> {
                    database.afterCommit(() -> ran.add("after commit"));
                    tag("half");
                    throw new AssertionError("no");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(tags()).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    void write_whoseJoinedWorkFailed_cannotCommit() {
        assertThatThrownBy(() -> database.write(() -> {
                    tag("first");
                    assertThatThrownBy(() -> database.write(() -> {
                                tag("half");
                                throw new IllegalArgumentException("joined work");
                            }))
                            .hasMessage("joined work");
                }))
                .hasRootCauseMessage("joined work");
        assertThat(tags()).isEmpty();
    }

    @Test
    void write_thatCommits_runsAfterCommitOnceItIsVisible() {
        List<String> seen = new ArrayList<>();
        database.write(() -> {
            database.afterCommit(() -> seen.addAll(tags()));
            tag("new");
        });
        assertThat(seen).containsExactly("new");
    }

    @Test
    void dsl_outsideWrite_cannotWriteOnSqlite() {
        assumeThat(database.isSqlite()).isTrue();
        assertThatThrownBy(() -> tag("outside")).isInstanceOf(DataAccessException.class);
        assertThat(tags()).isEmpty();
    }

    @Test
    void dsl_outsideWrite_doesNotSeeWhatIsNotCommitted() throws Exception {
        try (var another = Executors.newVirtualThreadPerTaskExecutor()) {
            database.write(() -> {
                tag("not yet");
                assertThat(await(another.submit(this::tags))).isEmpty();
            });
        }
        assertThat(tags()).containsExactly("not yet");
    }

    @Test
    void atOneMoment_doesNotSeeWhatIsCommittedMeanwhile() {
        database.write(() -> tag("before"));
        try (var another = Executors.newVirtualThreadPerTaskExecutor()) {
            database.atOneMoment(() -> {
                assertThat(tags()).containsExactly("before");
                await(another.submit(() -> database.write(() -> {
                    tag("meanwhile");
                    return true;
                })));
                assertThat(tags()).containsExactly("before");
                return true;
            });
        }
        assertThat(tags()).containsExactlyInAnyOrder("before", "meanwhile");
    }

    @Test
    void dsl_askedTheSameInsideAnAnswer_answersBoth() {
        database.write(() -> {
            tag("one");
            tag("two");
        });
        database.atOneMoment(() -> {
            try (var outer = database.dsl().select(TAG.NAME).from(TAG).fetchLazy()) {
                outer.fetchNext();
                try (var inner = database.dsl().select(TAG.NAME).from(TAG).fetchLazy()) {
                    assertThat(inner.fetch()).hasSize(2);
                }
                assertThat(outer.fetch()).hasSize(1);
            }
            return true;
        });
        assertThat(tags()).hasSize(2);
    }

    @Test
    void write_fromManyThreads_allSucceedEachInItsOrder() {
        int writers = 8;
        int each = 40;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String name = "w" + writer + "-";
                all.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        String tag = name + i;
                        database.write(() -> tag(tag));
                    }
                    return true;
                }));
            }
            all.forEach(DatabaseTest::await);
        }
        List<String> tags = tags();
        assertThat(tags).hasSize(writers * each).doesNotHaveDuplicates();
        for (int writer = 0; writer < writers; writer++) {
            String name = "w" + writer + "-";
            assertThat(tags.stream()
                            .filter(t -> t.startsWith(name))
                            .map(t -> Integer.valueOf(t.substring(name.length()))))
                    .isSorted();
        }
    }

    @Test
    void snapshot_whileOthersWrite_staysAtOneMoment() {
        database.write(() -> tag("before"));
        try (var another = Executors.newVirtualThreadPerTaskExecutor()) {
            database.snapshot(dsl -> {
                assertThat(dsl.fetchCount(TAG)).isEqualTo(1);
                Callable<Boolean> write = () -> database.write(() -> {
                    tag("meanwhile");
                    return true;
                });
                await(another.submit(write));
                assertThat(dsl.fetchCount(TAG)).isEqualTo(1);
                return true;
            });
        }
        assertThat(tags()).containsExactly("before", "meanwhile");
    }

    private void tag(String name) {
        database.dsl().insertInto(TAG, TAG.NAME, TAG.SLUG).values(name, name).execute();
    }

    private List<String> tags() {
        return database.dsl().select(TAG.NAME).from(TAG).orderBy(TAG.ID).fetchInto(String.class);
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
