package org.isnad.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A fresh, migrated database in a folder of its own, gone when closed. It is SQLite, or a real PostgreSQL with
 * {@code -Disnad.test.database=postgresql}.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger DATABASES = new AtomicInteger();

    /** Made once, for all others to begin as copies of it: to migrate takes longer than most tests. */
    private static final class Migrated {
        static final Path SQLITE_FILE = sqliteFile();
        static final String POSTGRES_URL = postgresUrl();

        private static Path sqliteFile() {
            TestDatabase made = unmigrated("");
            made.migrate();
            made.database.close();
            made.folder.close();
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> delete(made.folder.root())));
            return made.folder.database();
        }

        private static String postgresUrl() {
            try (TestDatabase made = unmigrated(freshPostgresUrl())) {
                made.migrate();
                return made.url;
            }
        }
    }

    private final DataFolder folder;
    private final String url;
    private final Database database;

    private TestDatabase(DataFolder folder, String url) {
        this.folder = folder;
        this.url = url;
        this.database = Database.open(DatabaseAddress.parse(url, folder));
    }

    /** Of the kind that this run is about. */
    public static TestDatabase create() {
        return isPostgres() ? unmigrated(postgresUrlOfCopy(Migrated.POSTGRES_URL)) : sqlite();
    }

    /** On a PostgreSQL that can be made to go away. */
    public static TestDatabase over(Wire wire) {
        TestDatabase made = unmigrated(wire.url());
        made.migrate();
        return made;
    }

    static TestDatabase sqlite() {
        DataFolder folder = DataFolder.claim(freshFolder());
        try {
            Files.copy(Migrated.SQLITE_FILE, folder.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestDatabase(folder, "");
    }

    static TestDatabase unmigrated(String url) {
        return new TestDatabase(DataFolder.claim(freshFolder()), url);
    }

    /** For ISNAD_DATABASE_URL: a fresh, empty PostgreSQL database, or nothing when this run is about SQLite. */
    public static String freshUrl() {
        return isPostgres() ? freshPostgresUrl() : "";
    }

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("isnad.test.database"));
    }

    public Database database() {
        return database;
    }

    public DataFolder folder() {
        return folder;
    }

    /** What ISNAD_DATABASE_URL says for this database; empty for SQLite. */
    public String url() {
        return url;
    }

    Backup backup() {
        return new Backup(database, folder, InstantSource.system());
    }

    void migrate() {
        new Migrations(database).apply(backup());
    }

    /** A second door to the same database, as another server of the newsroom has. */
    Database openAgain() {
        return Database.open(DatabaseAddress.parse(url, folder));
    }

    @Override
    public void close() {
        database.close();
        folder.close();
        delete(folder.root());
    }

    static Path freshFolder() {
        try {
            return Files.createTempDirectory("isnad-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh, empty database, whichever this run is about. */
    public static String freshPostgresUrl() {
        return postgresUrl("");
    }

    /** Nobody may be connected to the original. */
    public static String postgresUrlOfCopy(String original) {
        return postgresUrl(" template " + original.substring(original.lastIndexOf('/') + 1));
    }

    private static String postgresUrl(String like) {
        int port = PostgresServer.port();
        String name = "isnad_%d_%d".formatted(System.nanoTime(), DATABASES.incrementAndGet());
        try (Connection server = PostgresServer.connect(port);
                var statement = server.createStatement()) {
            statement.execute("create database " + name + like);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "postgresql://postgres@127.0.0.1:%d/%s".formatted(port, name);
    }
}
