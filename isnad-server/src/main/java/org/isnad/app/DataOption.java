package org.isnad.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command is about. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder that holds all of an installation (default: $ISNAD_DATA, or ./data).")
    private @Nullable Path folder;

    Settings settings() {
        return Settings.ofThisProcess().withData(folder);
    }

    Settings settingsUnlessTold(String unlessTold) {
        Path told =
                folder == null && System.getenv(Settings.Key.DATA.variable()) == null ? Path.of(unlessTold) : folder;
        return Settings.ofThisProcess().withData(told);
    }
}
