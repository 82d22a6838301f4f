package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    Path later;

    @Test
    void apply_onNothing_makesEveryTableWithoutABackup() {
        try (TestDatabase test = TestDatabase.create()) {
            assertThat(new Migrations(test.database()).version()).isNotNull();
            assertThat(SampleRows.rows(test)).containsKeys("article", "revision", "event", "event_consumer");
            assertThat(test.folder().backups()).isEmptyDirectory();
        }
    }

    @Test
    void apply_again_changesNothing() {
        try (TestDatabase test = TestDatabase.create()) {
            SampleRows.fill(test);
            var rows = SampleRows.rows(test);
            test.migrate();
            assertThat(SampleRows.rows(test)).isEqualTo(rows);
            assertThat(test.folder().backups()).isEmptyDirectory();
        }
    }

    @Test
    void apply_ofALaterMigration_makesABackupFirst() throws IOException {
        try (TestDatabase test = TestDatabase.create()) {
            SampleRows.fill(test);
            var rows = SampleRows.rows(test);
            upgrade(test);
            assertThat(SampleRows.rows(test)).containsKey("later");

            Path automatic = test.folder().backups().resolve("before-V999-20260102T030405Z.zip");
            try (TestDatabase before = TestDatabase.create()) {
                before.backup().restoreFrom(automatic);
                assertThat(SampleRows.rows(before)).isEqualTo(rows);
            }
        }
    }

    @Test
    void restore_ofAnOlderBackup_bringsItToThisSchema() throws IOException {
        try (TestDatabase old = TestDatabase.create();
                TestDatabase upgraded = TestDatabase.create()) {
            SampleRows.fill(old);
            Path file = old.folder().backups().resolve("old.zip");
            old.backup().writeTo(file);
            upgrade(upgraded);
            new Backup(upgraded.database(), upgraded.folder(), CLOCK, locations()).restoreFrom(file);
            var rows = SampleRows.rows(upgraded);
            assertThat(rows.remove("later")).containsExactly("{id=1, name=أحمد}");
            assertThat(rows).isEqualTo(SampleRows.rows(old));
        }
    }

    @Test
    void apply_onADatabaseOfANewerIsnad_isRefused() throws IOException {
        try (TestDatabase test = TestDatabase.create()) {
            upgrade(test);
            assertThatThrownBy(test::migrate)
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("written by a newer Isnad");
        }
    }

    @Test
    void apply_thatFails_saysSoInOneSentenceAndChangesNothing() throws IOException {
        try (TestDatabase test = TestDatabase.create()) {
            Files.writeString(later.resolve("V999__broken.sql"), "CREATE TABLE half (id INTEGER); SELECT nonsense;");
            assertThatThrownBy(() -> new Migrations(test.database(), locations()).apply(test.backup()))
                    .isInstanceOf(StorageException.class)
                    .hasMessageStartingWith("The database could not be brought up to date")
                    .hasMessageNotContaining("\n");
            assertThat(SampleRows.rows(test)).doesNotContainKey("half");
        }
    }

    private void upgrade(TestDatabase test) throws IOException {
        Files.writeString(
                later.resolve("V999__later.sql"),
                "CREATE TABLE later (id ${id}, name TEXT); INSERT INTO later (name) SELECT name FROM person;");
        new Migrations(test.database(), locations())
                .apply(new Backup(test.database(), test.folder(), CLOCK, locations()));
    }

    private List<String> locations() {
        return List.of("classpath:db/migration", "filesystem:" + later);
    }
}
