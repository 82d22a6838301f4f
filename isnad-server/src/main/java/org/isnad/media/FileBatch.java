package org.isnad.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files that appear together: written aside, moved into place when all of them are whole. */
final class FileBatch implements AutoCloseable {
    static final String UNFINISHED = ".part";

    private final Path aside;
    private final Map<Path, Path> partials = new LinkedHashMap<>();
    private final List<Path> appeared = new ArrayList<>();
    private boolean placed;

    FileBatch(Path aside) {
        this.aside = aside;
    }

    void add(Path target, byte[] content) {
        try {
            Files.createDirectories(aside);
            Path partial = aside.resolve(UUID.randomUUID() + UNFINISHED);
            partials.put(target, partial);
            try (FileChannel channel =
                    FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is already there holds the same, because its name comes from its content. */
    void place() {
        try {
            for (Map.Entry<Path, Path> entry : partials.entrySet()) {
                Path target = entry.getKey();
                Files.createDirectories(target.resolveSibling("."));
                boolean isNew = !Files.exists(target);
                Files.move(entry.getValue(), target, StandardCopyOption.ATOMIC_MOVE);
                if (isNew) {
                    appeared.add(target);
                }
            }
            placed = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the files that were not there before. */
    void undo() {
        appeared.forEach(FileBatch::remove);
    }

    @Override
    public void close() {
        partials.values().forEach(FileBatch::remove);
        if (!placed) {
            undo();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
