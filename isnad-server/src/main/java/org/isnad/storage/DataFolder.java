package org.isnad.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The one folder that holds everything an installation must not lose. */
public final class DataFolder implements AutoCloseable {
    private static final String LOCK = "isnad.lock";

    /**
     * The system drops a process's file locks as soon as it closes any channel on that file, so that a second claim
     * from this process must be refused before it opens the lock file.
     */
    private static final Set<Path> CLAIMED_HERE = ConcurrentHashMap.newKeySet();

    private record Claim(Path realRoot, FileChannel lockFile) {}

    private final Path root;
    private final @Nullable Claim claim;

    private DataFolder(Path root, @Nullable Claim claim) {
        this.root = root;
        this.claim = claim;
    }

    /** Makes the folder when it is missing and keeps every other process out until closed. */
    public static DataFolder claim(Path root) {
        return claimUnlessInUse(root)
                .orElseThrow(() -> new StorageException(
                        "The data folder %s is in use by another Isnad process; stop it first, or choose another folder with --data."
                                .formatted(root)));
    }

    /** Nothing while another process has it. */
    public static Optional<DataFolder> claimUnlessInUse(Path root) {
        try {
            create(root);
            Path real = root.toRealPath();
            if (!CLAIMED_HERE.add(real)) {
                return Optional.empty();
            }
            FileChannel lock = null;
            try {
                lock = lock(root);
            } finally {
                if (lock == null) {
                    CLAIMED_HERE.remove(real);
                }
            }
            return Optional.ofNullable(lock).map(held -> new DataFolder(root, new Claim(real, held)));
        } catch (IOException e) {
            throw new StorageException("The data folder %s cannot be used: %s.".formatted(root, e.getMessage()), e);
        }
    }

    /** Whether an installation has ever been in the folder, so that what else it holds may be taken for its own. */
    public static boolean isOne(Path root) {
        return Files.isRegularFile(root.resolve(LOCK));
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
        Files.createDirectories(root.resolve("edition"));
        Files.createDirectories(root.resolve("search"));
    }

    private static @Nullable FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return null;
        }
        return channel;
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

    /** Finished pages: all of it can be made anew. */
    public Path edition() {
        return root.resolve("edition");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** The index of articles: all of it can be made anew. */
    public Path search() {
        return root.resolve("search");
    }

    public Path backups() {
        return root.resolve("backups");
    }

    @Override
    public void close() {
        if (claim == null || !claim.lockFile().isOpen()) {
            return;
        }
        try {
            claim.lockFile().close();
            CLAIMED_HERE.remove(claim.realRoot());
        } catch (IOException e) {
            throw new StorageException("The data folder %s could not be let go.".formatted(root), e);
        }
    }
}
