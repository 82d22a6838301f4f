package org.isnad;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.isnad.storage.TestDatabase;

/** Gives a server under test a data folder of its own and the database that this run is about. */
public final class RunningSite implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            System.setProperty(
                    "isnad.data", Files.createTempDirectory("isnad-site").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("isnad.database-url", TestDatabase.freshUrl());
        return Map.of();
    }

    @Override
    public void stop() {
        System.clearProperty("isnad.data");
        System.clearProperty("isnad.database-url");
    }
}
