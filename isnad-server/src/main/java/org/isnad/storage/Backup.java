package org.isnad.storage;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * One file with all of an installation: every table as lines of JSON and every media file. The same file goes back into
 * either database, so it is also the way from SQLite to PostgreSQL.
 */
public final class Backup {
    private static final int FORMAT = 1;
    private static final int ROWS_AT_ONCE = 200;
    private static final int AUTOMATIC_BACKUPS_KEPT = 10;
    private static final String MANIFEST = "isnad-backup.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    record Manifest(int format, String schema, String madeAt, Map<String, Long> rows) {}

    private final Database database;
    private final DataFolder folder;
    private final InstantSource clock;

    public Backup(Database database, DataFolder folder, InstantSource clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /** Safe while the server runs: the tables are read in one snapshot, and media files never change once written. */
    public void writeTo(Path target) {
        write(target, true);
    }

    /** Media files are left out: no migration touches them. */
    void beforeMigration(String version) {
        write(folder.backups().resolve("before-V%s-%s.zip".formatted(version, STAMP.format(clock.instant()))), false);
        forgetOldest();
    }

    /** Replaces all that the database holds, then brings it up to this program's schema. */
    public void restoreFrom(Path source) {
        try (ZipFile zip = new ZipFile(source.toFile(), StandardCharsets.UTF_8)) {
            Manifest manifest = readManifest(zip, source);
            Migrations migrations = new Migrations(database);
            if (migrations.version() != null) {
                write(folder.backups().resolve("before-restore-%s.zip".formatted(STAMP.format(clock.instant()))), true);
            }
            restoreMedia(zip);
            migrations.rebuildAt(manifest.schema());
            database.write(() -> {
                for (Table<?> table : parentsFirst(database.dsl())) {
                    restoreTable(zip, table, manifest);
                }
            });
            migrations.applyAll();
        } catch (IOException e) {
            throw new StorageException("The backup %s cannot be read: %s".formatted(source, e.getMessage()), e);
        }
    }

    private void write(Path target, boolean withMedia) {
        Path partial = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(partial);
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                Map<String, Long> rows = database.snapshot(dsl -> writeTables(dsl, zip));
                if (withMedia) {
                    writeMedia(zip);
                }
                String schema = new Migrations(database).version();
                zip.putNextEntry(new ZipEntry(MANIFEST));
                zip.write(JSON.writeValueAsBytes(new Manifest(
                        FORMAT, schema == null ? "0" : schema, clock.instant().toString(), rows)));
            }
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StorageException("The backup %s cannot be written: %s".formatted(target, e.getMessage()), e);
        }
    }

    private static Map<String, Long> writeTables(DSLContext dsl, ZipOutputStream zip) {
        Map<String, Long> rows = new LinkedHashMap<>();
        try {
            for (Table<?> table : parentsFirst(dsl)) {
                long count = 0;
                zip.putNextEntry(new ZipEntry("tables/" + table.getName().toLowerCase(Locale.ROOT) + ".jsonl"));
                try (var cursor = dsl.selectFrom(table).fetchSize(ROWS_AT_ONCE).fetchLazy()) {
                    for (Record row : cursor) {
                        Map<String, Object> values = new LinkedHashMap<>();
                        for (Field<?> field : row.fields()) {
                            values.put(field.getName(), row.get(field));
                        }
                        zip.write(JSON.writeValueAsBytes(values));
                        zip.write('\n');
                        count++;
                    }
                }
                rows.put(table.getName(), count);
            }
        } catch (IOException e) {
            throw new StorageException("The backup cannot be written: " + e.getMessage(), e);
        }
        return rows;
    }

    private void writeMedia(ZipOutputStream zip) throws IOException {
        try (Stream<Path> files = Files.walk(folder.media())) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.getFileName().toString().endsWith(".part"))
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(
                        "media/" + folder.media().relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }

    private static Manifest readManifest(ZipFile zip, Path source) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new StorageException("%s is not a backup of Isnad.".formatted(source));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            Manifest manifest = JSON.readValue(in, Manifest.class);
            if (manifest.format() > FORMAT) {
                throw new StorageException(
                        "%s was made by a newer Isnad; upgrade before restoring it.".formatted(source));
            }
            return manifest;
        }
    }

    private void restoreMedia(ZipFile zip) throws IOException {
        for (ZipEntry entry :
                zip.stream().filter(e -> e.getName().startsWith("media/")).toList()) {
            Path target = folder.root().resolve(entry.getName()).normalize();
            if (!target.startsWith(folder.media())) {
                throw new StorageException("The backup holds a file that would land outside the data folder.");
            }
            if (!entry.isDirectory() && !Files.exists(target)) {
                Files.createDirectories(target.resolveSibling("."));
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, target);
                }
            }
        }
    }

    private void restoreTable(ZipFile zip, Table<?> table, Manifest manifest) {
        ZipEntry entry = zip.getEntry("tables/" + table.getName().toLowerCase(Locale.ROOT) + ".jsonl");
        if (entry == null) {
            return;
        }
        DSLContext dsl = database.dsl();
        dsl.deleteFrom(table).execute();
        long count = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            List<Object[]> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<?, ?> values = JSON.readValue(line, Map.class);
                rows.add(Stream.of(table.fields())
                        .map(field -> DSL.val(values.get(field.getName()), field.getDataType()))
                        .toArray());
                count++;
                if (rows.size() == ROWS_AT_ONCE) {
                    insert(dsl, table, rows);
                    rows.clear();
                }
            }
            insert(dsl, table, rows);
        } catch (IOException e) {
            throw new StorageException("The backup cannot be read: " + e.getMessage(), e);
        }
        Long expected = manifest.rows().get(table.getName());
        if (expected != null && expected != count) {
            throw new StorageException("The backup is damaged: table %s has %d rows instead of %d."
                    .formatted(table.getName(), count, expected));
        }
        continueIdsAfterTheHighest(dsl, table);
    }

    private static void insert(DSLContext dsl, Table<?> table, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        InsertValuesStepN<?> insert = dsl.insertInto(table, table.fields());
        for (Object[] row : rows) {
            insert = insert.values(row);
        }
        insert.execute();
    }

    private void continueIdsAfterTheHighest(DSLContext dsl, Table<?> table) {
        Field<?> id = table.field("id");
        if (database.isSqlite() || id == null) {
            return;
        }
        dsl.execute(
                "select setval(s, greatest((select coalesce(max(id), 0) from {0}), 1)) "
                        + "from (select pg_get_serial_sequence({1}, 'id') as s) as sequence where s is not null",
                table, DSL.inline(table.getName()));
    }

    private static List<Table<?>> parentsFirst(DSLContext dsl) {
        List<Table<?>> tables = dsl.meta().getTables().stream()
                .filter(Backup::isOurs)
                .sorted(Comparator.comparing(Table::getName))
                .toList();
        Set<Table<?>> ordered = new LinkedHashSet<>();
        for (Table<?> table : tables) {
            addAfterParents(table, tables, ordered);
        }
        return List.copyOf(ordered);
    }

    private static void addAfterParents(Table<?> table, List<Table<?>> tables, Set<Table<?>> ordered) {
        for (ForeignKey<?, ?> reference : table.getReferences()) {
            Table<?> parent = reference.getKey().getTable();
            if (!parent.getName().equals(table.getName())) {
                tables.stream()
                        .filter(t -> t.getName().equals(parent.getName()))
                        .forEach(t -> addAfterParents(t, tables, ordered));
            }
        }
        ordered.add(table);
    }

    private static boolean isOurs(Table<?> table) {
        String schema = table.getSchema() == null ? "" : table.getSchema().getName();
        return (schema.isEmpty() || schema.equals("public"))
                && !table.getName().startsWith("sqlite_")
                && !table.getName().startsWith("flyway_");
    }

    private void forgetOldest() {
        try (Stream<Path> files = Files.list(folder.backups())) {
            List<Path> automatic = files.filter(f -> f.getFileName().toString().startsWith("before-V"))
                    .sorted(Comparator.comparing((Path f) -> f.toFile().lastModified())
                            .reversed())
                    .toList();
            for (Path old : automatic.stream().skip(AUTOMATIC_BACKUPS_KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new StorageException("Old automatic backups cannot be removed: " + e.getMessage(), e);
        }
    }
}
