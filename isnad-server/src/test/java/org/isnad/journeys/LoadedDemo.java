package org.isnad.journeys;

import java.nio.file.Path;
import java.util.Map;
import org.isnad.storage.TestDatabase;

/**
 * A demo that was started once, for others to begin with a copy of it: to make its pictures takes half a minute of
 * processor. Its edition is left out, so that every server makes its own pages.
 */
final class LoadedDemo {
    private static final class OnSqlite {
        static final LoadedDemo DEMO = new LoadedDemo("");
    }

    private static final class OnPostgres {
        static final LoadedDemo DEMO = new LoadedDemo(TestDatabase.freshPostgresUrl());
    }

    /** A copy, and its database for ISNAD_DATABASE_URL. */
    record Copy(Path data, String database) {}

    private final Path data = DemoServer.freshData();
    private final String database;

    private LoadedDemo(String database) {
        this.database = database;
        DemoServer.start(data, database.isEmpty() ? Map.of() : Map.of("ISNAD_DATABASE_URL", database))
                .stop();
        Folders.delete(data.resolve("edition"));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> Folders.delete(data)));
    }

    static Path onSqlite() {
        return OnSqlite.DEMO.copyOfData();
    }

    static Copy onPostgres() {
        return new Copy(OnPostgres.DEMO.copyOfData(), TestDatabase.postgresUrlOfCopy(OnPostgres.DEMO.database));
    }

    private Path copyOfData() {
        Path copy = DemoServer.freshData();
        Folders.copy(data, copy);
        DemoServer.hasSameEditor(data, copy);
        return copy;
    }
}
