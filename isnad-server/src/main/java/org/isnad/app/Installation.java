package org.isnad.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.isnad.edition.Edition;
import org.isnad.storage.Backup;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Database;
import org.isnad.storage.DatabaseAddress;
import org.isnad.storage.Migrations;
import org.isnad.storage.Pulse;
import org.jspecify.annotations.Nullable;

/** A data folder and its database, open. */
final class Installation implements AutoCloseable {
    private static @Nullable CompletableFuture<Installation> served;

    private static final Duration FIRST_ANSWER = Duration.ofSeconds(10);

    private final DataFolder folder;
    private final Settings settings;
    private final Database database;
    private final InstantSource clock;
    private @Nullable Pulse pulse;

    private Installation(DataFolder folder, Settings settings, Database database, InstantSource clock) {
        this.folder = folder;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Alone in the folder, to be served: the schema is brought up to date meanwhile, or when the database can be
     * reached. Without any edition that readers could be shown instead, it has to be reached now.
     */
    static Installation claim(Settings settings) {
        return claim(settings, Runnable::run).join();
    }

    /** The same for this process, its classes being set up beside the server's; tests let {@link Wiring} claim. */
    static void serve(Settings settings) {
        served = claim(settings, work -> Thread.ofPlatform().name("opening").start(work));
    }

    private static CompletableFuture<Installation> claim(Settings settings, Executor whatCanWait) {
        DataFolder folder = DataFolder.claim(settings.data());
        try {
            DatabaseAddress address = DatabaseAddress.parse(settings.databaseUrl(), folder);
            if (Edition.isKeptIn(folder)) {
                return CompletableFuture.supplyAsync(
                        () -> new Installation(
                                        folder, settings, Database.openOnceThere(address), InstantSource.system())
                                .takePulse(),
                        whatCanWait);
            }
            Installation installation =
                    new Installation(folder, settings, Database.open(address), InstantSource.system()).takePulse();
            installation.pulse().await(Duration.ofHours(1));
            return CompletableFuture.completedFuture(installation);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private Installation takePulse() {
        pulse = new Pulse(database, () -> new Migrations(database).apply(backup()), clock);
        return this;
    }

    /** Whether the database is ready; fails when it can be reached but not used. */
    boolean awaitDatabase() {
        return pulse().await(FIRST_ANSWER);
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
        DatabaseAddress address = DatabaseAddress.parse(settings.databaseUrl(), folder);
        return new Installation(folder, settings, Database.open(address), InstantSource.system());
    }

    static Installation served() {
        if (served == null) {
            served = CompletableFuture.completedFuture(claim(Settings.read(Installation::property)));
            served.join().awaitDatabase();
        }
        return served.join();
    }

    /** {@code ISNAD_DATABASE_URL} as a system property is {@code isnad.database-url}. */
    private static @Nullable String property(String variable) {
        return System.getProperty(
                variable.toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-'));
    }

    Settings settings() {
        return settings;
    }

    DataFolder folder() {
        return folder;
    }

    Database database() {
        return database;
    }

    Pulse pulse() {
        return Objects.requireNonNull(pulse, "only of an installation that is served");
    }

    InstantSource clock() {
        return clock;
    }

    Backup backup() {
        return new Backup(database, folder, clock);
    }

    @Override
    public void close() {
        if (pulse != null) {
            pulse.close();
        }
        database.close();
        folder.close();
    }
}
