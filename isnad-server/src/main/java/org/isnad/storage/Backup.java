package org.isnad.storage;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.storage.BackupFile.Manifest;
import org.isnad.storage.BackupFile.MediaFile;
import org.isnad.storage.DatabaseAddress.SqliteFile;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * One file with all of an installation: every table as lines of JSON and every media file. The same file goes back into
 * either database, so it is also the way from SQLite to PostgreSQL.
 */
public final class Backup {
    private static final int AUTOMATIC_BACKUPS_KEPT = 10;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Database database;
    private final DataFolder folder;
    private final InstantSource clock;
    private final List<String> migrations;

    public Backup(Database database, DataFolder folder, InstantSource clock) {
        this(database, folder, clock, Migrations.LOCATIONS);
    }

    Backup(Database database, DataFolder folder, InstantSource clock, List<String> migrations) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
        this.migrations = migrations;
    }

    /** Safe while the server runs: the tables are read in one snapshot, and media files never change once written. */
    public void writeTo(Path target) {
        write(target, true);
    }

    /** Media files are left out: no migration touches them. */
    void beforeMigration(String version) {
        write(folder.backups().resolve("before-V%s-%s.zip".formatted(version, now())), false);
        forgetOldest();
    }

    /**
     * Replaces all that the database holds. The backup is first built up in a database aside, which proves it and brings
     * an older one to this program's schema; what is there now goes in the one transaction that brings the new rows.
     */
    public void restoreFrom(Path source) {
        Path aside = folder.root().resolve("restoring.db");
        try (BackupFile backup = BackupFile.open(source)) {
            List<MediaFile> media = backup.media(folder.media());
            deleteAside(aside);
            try (Database proof = Database.open(new SqliteFile(aside))) {
                build(proof, backup);
                Migrations present = new Migrations(database, migrations);
                if (present.version() != null) {
                    write(folder.backups().resolve("before-restore-%s.zip".formatted(now())), true);
                }
                present.applyAll();
                for (MediaFile file : media) {
                    restore(backup, file);
                }
                replaceRows(proof);
            }
        } catch (IOException e) {
            throw new StorageException("The backup %s cannot be read: %s.".formatted(source, reason(e)), e);
        } catch (DataAccessException e) {
            throw new StorageException(
                    "The backup %s was not restored, because the database refused it; all is as it was before."
                            .formatted(source),
                    e);
        } finally {
            deleteAside(aside);
        }
    }

    private void build(Database proof, BackupFile backup) throws IOException {
        Migrations aside = new Migrations(proof, migrations);
        Manifest manifest = backup.manifest();
        if (!aside.knows(manifest.schema())) {
            throw backup.newer();
        }
        aside.applyUpTo(manifest.schema());
        try {
            proof.write(() -> {
                Tables tables = Tables.in(proof.dsl());
                tables.deleteAll();
                for (String table : tables.names()) {
                    Tables.Batch batch = tables.new Batch(table);
                    readTable(backup, table, batch);
                    batch.flush();
                }
                tables.continueAfter(manifest.lastIds());
            });
        } catch (UncheckedIOException e) {
            throw requireNonNull(e.getCause());
        } catch (DataAccessException e) {
            throw backup.damaged("its tables do not fit together", e);
        }
        aside.applyAll();
    }

    private static void readTable(BackupFile backup, String table, Tables.Batch batch) {
        try {
            backup.readTable(table, batch::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replaceRows(Database proof) {
        proof.snapshot(from -> {
            Tables source = Tables.in(from);
            database.write(() -> {
                Tables target = Tables.in(database.dsl());
                target.deleteAll();
                target.copyFrom(source);
                target.continueAfter(source.lastIds());
            });
            return true;
        });
    }

    private static void restore(BackupFile backup, MediaFile file) throws IOException {
        if (Files.exists(file.place())) {
            return;
        }
        Files.createDirectories(file.place().resolveSibling("."));
        Path partial = file.place().resolveSibling(file.place().getFileName() + ".part");
        try (InputStream in = backup.open(file)) {
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(partial, file.place(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void write(Path target, boolean withMedia) {
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (FileChannel file = FileChannel.open(
                            partial,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE);
                    ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(file), StandardCharsets.UTF_8)) {
                Manifest manifest = database.snapshot(dsl -> writeTables(dsl, zip));
                if (withMedia) {
                    writeMedia(zip);
                }
                zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
                zip.write(BackupFile.JSON.writeValueAsBytes(manifest));
                zip.finish();
                file.force(true);
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageException("The backup %s cannot be written: %s.".formatted(target, reason(e)), e);
        } catch (UncheckedIOException e) {
            throw new StorageException(
                    "The backup %s cannot be written: %s.".formatted(target, reason(requireNonNull(e.getCause()))), e);
        } catch (DataAccessException e) {
            throw new StorageException(
                    "The backup %s cannot be written: the database does not answer, or holds nothing yet."
                            .formatted(target),
                    e);
        } finally {
            partial.toFile().delete();
        }
    }

    private Manifest writeTables(DSLContext dsl, ZipOutputStream zip) {
        String schema = dsl.resultQuery(
                        "select version from flyway_schema_history where version is not null order by installed_rank desc")
                .fetch(0, String.class)
                .getFirst();
        Tables tables = Tables.in(dsl);
        Map<String, Long> rows = new LinkedHashMap<>();
        try {
            for (String table : tables.names()) {
                zip.putNextEntry(new ZipEntry(BackupFile.tableEntry(table)));
                rows.put(table, tables.read(table, row -> writeRow(row, zip)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Manifest(BackupFile.FORMAT, schema, clock.instant().toString(), rows, tables.lastIds());
    }

    private static void writeRow(Map<String, ?> row, ZipOutputStream zip) {
        try {
            zip.write(BackupFile.JSON.writeValueAsBytes(row));
            zip.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeMedia(ZipOutputStream zip) throws IOException {
        Path media = folder.media();
        Files.walkFileTree(media, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                if (!file.getFileName().toString().endsWith(".part")) {
                    writeMediaFile(zip, media, file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                return goneMeanwhile(e);
            }
        });
    }

    private static void writeMediaFile(ZipOutputStream zip, Path media, Path file) throws IOException {
        InputStream in;
        try {
            in = Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            return;
        }
        try (in) {
            zip.putNextEntry(
                    new ZipEntry("media/" + media.relativize(file).toString().replace('\\', '/')));
            in.transferTo(zip);
        }
    }

    /** An upload that is still on its way comes and goes under a name of its own. */
    private static FileVisitResult goneMeanwhile(IOException e) throws IOException {
        if (e instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw e;
    }

    private void forgetOldest() {
        try (Stream<Path> files = Files.list(folder.backups())) {
            List<Path> automatic = files.filter(
                            f -> f.getFileName().toString().matches("before-V.*-\\d{8}T\\d{6}Z\\.zip"))
                    .sorted(Comparator.comparing(Backup::stamp).reversed())
                    .toList();
            for (Path old : automatic.stream().skip(AUTOMATIC_BACKUPS_KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new StorageException("Old automatic backups cannot be removed: %s.".formatted(reason(e)), e);
        }
    }

    private static String stamp(Path automatic) {
        String name = automatic.getFileName().toString();
        return name.substring(name.lastIndexOf('-'));
    }

    private String now() {
        return STAMP.format(clock.instant());
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no folder for " + missing.getFile();
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static void deleteAside(Path aside) {
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            aside.resolveSibling(aside.getFileName() + suffix).toFile().delete();
        }
    }
}
