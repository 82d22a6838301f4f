package org.isnad.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The one folder that holds everything an installation must not lose. */
public final class DataFolder implements AutoCloseable {
    private final Path root;
    private final @Nullable FileChannel lockFile;

    private DataFolder(Path root, @Nullable FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Makes the folder when it is missing and keeps every other process out until closed. */
    public static DataFolder claim(Path root) {
        try {
            create(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("isnad.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StorageException(
                        "The data folder %s is in use by another Isnad process; stop it first, or choose another folder with --data."
                                .formatted(root));
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StorageException("The data folder %s cannot be used: %s.".formatted(root, e.getMessage()), e);
        }
    }

    /** For commands that work beside a running server. */
    public static DataFolder share(Path root) {
        if (!Files.isDirectory(root)) {
            throw new StorageException("There is no data folder at %s.".formatted(root));
        }
        return new DataFolder(root, null);
    }

    private static void create(Path root) throws IOException {
        Files.createDirectories(root.resolve("media"));
        Files.createDirectories(root.resolve("backups"));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("isnad.db");
    }

    public Path media() {
        return root.resolve("media");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    @Override
    public void close() {
        if (lockFile == null) {
            return;
        }
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new StorageException("The data folder %s could not be let go.".formatted(root), e);
        }
    }
}
