package org.isnad.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of an index that is now and then built anew beside the one in use. A file names the one in use, and is
 * replaced in one step.
 */
final class Generations {
    private static final String CURRENT = "current";

    private final Path root;

    Generations(Path root) {
        this.root = root;
    }

    Optional<Path> current() {
        Path pointer = root.resolve(CURRENT);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        return FileWork.make(() -> Optional.of(Files.readString(pointer).strip())
                .filter(name -> name.matches("[0-9a-z-]+"))
                .map(root::resolve)
                .filter(Files::isDirectory));
    }

    Path fresh() {
        return FileWork.make(() -> {
            Files.createDirectories(root);
            return Files.createTempDirectory(root, "index-");
        });
    }

    void setCurrent(Path folder) {
        FileWork.run(() -> {
            Path next = root.resolve(CURRENT + ".next");
            Files.writeString(next, folder.getFileName().toString());
            Files.move(
                    next, root.resolve(CURRENT), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    /** What a stopped rebuilding, or the index before this one, left behind. */
    void sweep(Path kept) {
        FileWork.run(() -> {
            try (Stream<Path> folders = Files.list(root)) {
                folders.filter(Files::isDirectory)
                        .filter(folder -> !folder.equals(kept))
                        .forEach(Generations::delete);
            }
        });
    }

    void forget() {
        if (Files.isDirectory(root)) {
            delete(root);
        }
    }

    private static void delete(Path folder) {
        FileWork.run(() -> {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.deleteIfExists(file);
                }
            }
        });
    }
}
