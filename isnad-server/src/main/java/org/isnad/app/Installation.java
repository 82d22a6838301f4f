package org.isnad.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.isnad.storage.Backup;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Database;
import org.isnad.storage.DatabaseAddress;
import org.isnad.storage.Migrations;
import org.jspecify.annotations.Nullable;

/** A data folder and its database, open. */
final class Installation implements AutoCloseable {
    private static @Nullable Installation served;

    private final DataFolder folder;
    private final Database database;
    private final InstantSource clock;

    private Installation(DataFolder folder, Database database, InstantSource clock) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
    }

    /** Alone in the folder, with the schema brought up to date. */
    static Installation claim(Settings settings) {
        DataFolder folder = DataFolder.claim(settings.data());
        try {
            Installation installation = open(folder, settings);
            new Migrations(installation.database).apply(installation.backup());
            return installation;
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** Beside a server that may be running. */
    static Installation share(Settings settings) {
        return open(DataFolder.share(settings.data()), settings);
    }

    /** Alone in the folder, the schema as it is: for what replaces all of it. */
    static Installation claimAsIs(Settings settings) {
        DataFolder folder = DataFolder.claim(settings.data());
        try {
            return open(folder, settings);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Installation open(DataFolder folder, Settings settings) {
        return new Installation(
                folder, Database.open(DatabaseAddress.parse(settings.databaseUrl(), folder)), InstantSource.system());
    }

    /** The one that this process serves, opened by the command line; tests let {@link Wiring} open it. */
    static void serve(Installation installation) {
        served = installation;
    }

    static Installation served() {
        if (served == null) {
            Path data = Path.of(
                    Optional.ofNullable(System.getProperty("isnad.data")).orElse(Settings.Key.DATA.unlessTold()));
            String url = System.getProperty("isnad.database-url", "");
            served = claim(Settings.local(data, url));
        }
        return served;
    }

    DataFolder folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    InstantSource clock() {
        return clock;
    }

    Backup backup() {
        return new Backup(database, folder, clock);
    }

    @Override
    public void close() {
        database.close();
        folder.close();
    }
}
