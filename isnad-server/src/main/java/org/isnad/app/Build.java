package org.isnad.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.UUID;

/** Which build of the program runs. */
final class Build {
    private Build() {}

    /** Differs from one build to the next; a program that does not run from a file differs from one run to the next. */
    static String imprint() {
        try {
            CodeSource source = Build.class.getProtectionDomain().getCodeSource();
            Path file =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            if (Files.isRegularFile(file)) {
                return Long.toString(Files.getLastModifiedTime(file).toMillis(), Character.MAX_RADIX)
                        + '-'
                        + Long.toString(Files.size(file), Character.MAX_RADIX);
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException unknown) {
            // Then every run is a build of its own.
        }
        return UUID.randomUUID().toString();
    }
}
