package org.isnad.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** A file that nobody can open for writing until it is closed, not even root, whom permissions do not stop. */
public final class ReadOnlyFile implements AutoCloseable {
    private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r--r--r--");

    private final Path file;
    private final Set<PosixFilePermission> before;
    private final boolean isImmutable;

    public ReadOnlyFile(Path file) {
        this.file = file;
        try {
            this.before = Files.getPosixFilePermissions(file);
            Files.setPosixFilePermissions(file, READ_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.isImmutable = Files.isWritable(file);
        if (isImmutable && !chattr("+i")) {
            close();
            Assumptions.abort("here nothing can keep root from writing");
        }
    }

    private boolean chattr(String attribute) {
        try {
            return new ProcessBuilder("chattr", attribute, file.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (isImmutable) {
            boolean _ = chattr("-i");
        }
        try {
            Files.setPosixFilePermissions(file, before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
