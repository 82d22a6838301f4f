package org.isnad.media;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The uploads under way, by content hash. The same picture may arrive twice at once: its new files are taken away again
 * only when the last of these uploads has ended and none of them was recorded.
 */
final class Arrivals {
    private final ConcurrentHashMap<String, Content> underWay = new ConcurrentHashMap<>();

    private static final class Content {
        private int uploads;
        private boolean recorded;
        private final List<FileBatch> newFiles = new ArrayList<>();
    }

    final class Arrival implements AutoCloseable {
        private final String hash;

        private Arrival(String hash) {
            this.hash = hash;
        }

        void brought(FileBatch files) {
            underWay.computeIfPresent(hash, (key, content) -> {
                content.newFiles.add(files);
                return content;
            });
        }

        void isRecorded() {
            underWay.computeIfPresent(hash, (key, content) -> {
                content.recorded = true;
                return content;
            });
        }

        @Override
        public void close() {
            underWay.computeIfPresent(hash, (key, content) -> {
                content.uploads--;
                if (content.uploads > 0) {
                    return content;
                }
                if (!content.recorded) {
                    content.newFiles.forEach(FileBatch::undo);
                }
                return null;
            });
        }
    }

    Arrival of(String hash) {
        underWay.compute(hash, (key, present) -> {
            Content content = present == null ? new Content() : present;
            content.uploads++;
            return content;
        });
        return new Arrival(hash);
    }
}
