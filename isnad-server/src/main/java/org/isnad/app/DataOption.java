package org.isnad.app;

import java.nio.file.Path;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Which installation a command is about. */
record DataOption(@Nullable Path folder) {
    static final Option DATA = CommandOptions.valued(
            "data", "FOLDER", "The folder that holds all of an installation (default: $ISNAD_DATA, or ./data).");

    static DataOption of(Arguments arguments) {
        String folder = arguments.value(DATA);
        return new DataOption(folder == null ? null : Path.of(folder));
    }

    Settings settings() {
        return Settings.ofThisProcess().withData(folder);
    }

    Settings settingsUnlessTold(String unlessTold) {
        Path told =
                folder == null && System.getenv(Settings.Key.DATA.variable()) == null ? Path.of(unlessTold) : folder;
        return Settings.ofThisProcess().withData(told);
    }
}
