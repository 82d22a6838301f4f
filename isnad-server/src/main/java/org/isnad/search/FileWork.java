package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Work on the index's files. When it fails, nothing near it can help: the failure goes up unchecked. */
final class FileWork {
    interface Making<T> {
        T make() throws IOException;
    }

    interface Doing {
        void run() throws IOException;
    }

    private FileWork() {}

    static <T> T make(Making<T> work) {
        try {
            return work.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void run(Doing work) {
        make(() -> {
            work.run();
            return true;
        });
    }
}
