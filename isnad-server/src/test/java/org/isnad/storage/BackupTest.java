package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.isnad.storage.generated.Tables.ARTICLE;
import static org.isnad.storage.generated.Tables.EVENT;
import static org.isnad.storage.generated.Tables.TAG;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.storage.generated.tables.records.ArticleRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path elsewhere;

    private final TestDatabase test = TestDatabase.create();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void sampleRows_leaveNoTableEmpty() {
        SampleRows.fill(test);
        assertThat(SampleRows.rows(test))
                .hasSizeGreaterThan(15)
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    }

    @Test
    void restore_intoEmptyFolder_bringsTheSameRowsAndMedia() {
        SampleRows.fill(test);
        try (TestDatabase empty = TestDatabase.unmigrated(TestDatabase.freshUrl())) {
            empty.backup().restoreFrom(backupOf(test));
            thenHoldsTheSame(empty, test);
            thenRowsReadAsTheyWereWritten(empty);
            assertThat(empty.folder().root().resolve("restoring.db")).doesNotExist();
        }
    }

    @Test
    void restore_overOtherData_replacesItAndKeepsABackupOfIt() {
        Path empty = backupOf(test);
        SampleRows.fill(test);
        var rows = SampleRows.rows(test);
        test.backup().restoreFrom(empty);
        assertThat(SampleRows.rows(test).get("article")).isEmpty();

        Path kept = Objects.requireNonNull(test.folder().backups().toFile().listFiles())[0].toPath();
        assertThat(kept.getFileName().toString()).startsWith("before-restore-");
        test.backup().restoreFrom(kept);
        assertThat(SampleRows.rows(test)).isEqualTo(rows);
    }

    @Test
    void restore_fromSqliteIntoPostgresAndBack_changesNothing() {
        assumeThat(TestDatabase.isPostgres()).isTrue();
        try (TestDatabase sqlite = TestDatabase.sqlite();
                TestDatabase back = TestDatabase.sqlite()) {
            SampleRows.fill(sqlite);
            test.backup().restoreFrom(backupOf(sqlite));
            thenHoldsTheSame(test, sqlite);
            thenRowsReadAsTheyWereWritten(test);
            back.backup().restoreFrom(backupOf(test));
            thenHoldsTheSame(back, sqlite);
        }
    }

    @Test
    void ids_afterRestore_goOnAfterTheHighestEverUsed() {
        long last = newTag(test, "kept") + 1;
        assertThat(newTag(test, "deleted")).isEqualTo(last);
        test.database()
                .write(() -> test.database()
                        .dsl()
                        .deleteFrom(TAG)
                        .where(TAG.ID.eq(last))
                        .execute());
        try (TestDatabase restored = TestDatabase.create()) {
            restored.backup().restoreFrom(backupOf(test));
            assertThat(newTag(restored, "new")).isEqualTo(last + 1);
            appendTo(restored, 1);
            assertThat(restored.database().dsl().fetchSingle(EVENT).getId()).isEqualTo(1);
        }
    }

    /** Each writer commits an event together with a tag, after the file that belongs to them. */
    @Test
    void backup_whileWritersRun_isOneMomentWithItsMedia() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        AtomicInteger written = new AtomicInteger();
        Path backup;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < 3; writer++) {
                writers.add(threads.submit(() -> {
                    while (!enough.get()) {
                        int number = written.incrementAndGet();
                        String name = "m" + number;
                        SampleRows.medium(test.folder(), name, name.getBytes(StandardCharsets.UTF_8));
                        test.database().write(() -> {
                            newTag(test, name);
                            appendTo(test, number);
                        });
                    }
                }));
            }
            EventsTest.until(() -> written.get() > 50);
            backup = backupOf(test);
            int atBackup = written.get();
            EventsTest.until(() -> written.get() > atBackup + 5);
            enough.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        try (TestDatabase restored = TestDatabase.create()) {
            restored.backup().restoreFrom(backup);
            var rows = SampleRows.rows(restored);
            assertThat(rows.get("tag")).hasSizeGreaterThan(40).hasSameSizeAs(rows.get("event"));
            var media = SampleRows.media(restored);
            for (String name :
                    restored.database().dsl().select(TAG.NAME).from(TAG).fetchInto(String.class)) {
                assertThat(media.get(name)).asString(StandardCharsets.UTF_8).isEqualTo(name);
            }

            restored.backup().restoreFrom(backupOf(test));
            thenHoldsTheSame(restored, test);
        }
    }

    @Test
    void backup_beforeMigration_leavesMediaOutAndRestoreKeepsThem() {
        SampleRows.fill(test);
        var rows = SampleRows.rows(test);
        test.backup().beforeMigration("2");
        Path automatic = Objects.requireNonNull(test.folder().backups().toFile().listFiles())[0].toPath();
        test.database()
                .write(() -> test.database()
                        .dsl()
                        .update(ARTICLE)
                        .set(ARTICLE.TITLE, "")
                        .execute());
        test.backup().restoreFrom(automatic);
        assertThat(SampleRows.rows(test)).isEqualTo(rows);
        assertThat(SampleRows.media(test)).hasSize(3);
    }

    @Test
    void backups_beforeMigrations_areKeptTenTimesOnly() throws Exception {
        Path mine = Files.writeString(test.folder().backups().resolve("before-Visit.zip"), "mine");
        AtomicInteger minutes = new AtomicInteger();
        InstantSource clock = () -> Instant.EPOCH.plusSeconds(60L * minutes.incrementAndGet());
        Backup backup = new Backup(test.database(), test.folder(), clock);
        for (int i = 0; i < 13; i++) {
            backup.beforeMigration(i % 2 == 0 ? "2" : "10");
        }
        assertThat(mine).exists();
        try (var files = Files.list(test.folder().backups())) {
            List<String> automatic = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith("Z.zip"))
                    .toList();
            assertThat(automatic).hasSize(10).noneMatch(f -> f.matches(".*T00000[0-3]Z.zip"));
            assertThat(automatic)
                    .contains("before-V2-19700101T001300Z.zip")
                    .doesNotContain("before-V2-19700101T000300Z.zip");
        }
    }

    private Path backupOf(TestDatabase source) {
        Path file = elsewhere.resolve("backup-" + System.nanoTime() + ".zip");
        source.backup().writeTo(file);
        assertThat(elsewhere.resolve(file.getFileName() + ".part")).doesNotExist();
        return file;
    }

    private static long newTag(TestDatabase where, String name) {
        return where.database()
                .write(() -> where.database()
                        .dsl()
                        .insertInto(TAG, TAG.NAME, TAG.SLUG)
                        .values(name, name)
                        .returning(TAG.ID)
                        .fetchSingle()
                        .getId());
    }

    private static void appendTo(TestDatabase where, long article) {
        EventLog log = new EventLog(where.database(), InstantSource.system());
        where.database().write(() -> log.append("saved", Set.of(SubjectKey.of("article", article))));
    }

    private static void thenHoldsTheSame(TestDatabase restored, TestDatabase original) {
        assertThat(SampleRows.rows(restored)).isEqualTo(SampleRows.rows(original));
        var media = SampleRows.media(original);
        assertThat(SampleRows.media(restored))
                .hasSameSizeAs(media)
                .allSatisfy((name, bytes) -> assertThat(bytes).as(name).isEqualTo(media.get(name)));
    }

    private static void thenRowsReadAsTheyWereWritten(TestDatabase restored) {
        var first = article(restored, SampleRows.TEXT);
        assertThat(first.getId()).isEqualTo(5_000_000_000L);
        assertThat(first.getSlug()).isEqualTo(SampleRows.TEXT);
        assertThat(first.getBreaking()).isTrue();
        assertThat(first.getPublishedAt()).isEqualTo(Instant.ofEpochMilli(SampleRows.BIG));
        assertThat(first.getLeadPictureId()).isEqualTo(SampleRows.BIG);
        var second = article(restored, "null");
        assertThat(second.getBreaking()).isFalse();
        assertThat(second.getPublishedAt()).isNull();
        assertThat(second.getCreatedBy()).isNull();
    }

    private static ArticleRecord article(TestDatabase where, String title) {
        return where.database().dsl().fetchSingle(ARTICLE, ARTICLE.TITLE.eq(title));
    }
}
