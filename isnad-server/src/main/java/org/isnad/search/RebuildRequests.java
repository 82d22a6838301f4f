package org.isnad.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** How a command asks the server that runs on the same folder for a new index, and hears how far it has come: by files. */
public final class RebuildRequests {
    private final Path request;
    private final Path answer;

    public RebuildRequests(Path folder) {
        this.request = folder.resolve("rebuild-wanted");
        this.answer = folder.resolve("rebuild-progress");
    }

    /** What a server has said last. */
    public record Heard(boolean finished, boolean failed, int done, int total) {}

    public void ask() {
        FileWork.run(() -> {
            Files.createDirectories(request.getParent());
            Files.deleteIfExists(answer);
            Files.writeString(request, "");
        });
    }

    public boolean isWaiting() {
        return Files.exists(request);
    }

    /** When all is said, or nobody is there to answer. */
    public void end() {
        FileWork.run(() -> {
            Files.deleteIfExists(request);
            Files.deleteIfExists(answer);
        });
    }

    public Optional<Heard> hear() {
        Properties said = new Properties();
        try (var in = Files.newBufferedReader(answer)) {
            said.load(in);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Heard(
                    Boolean.parseBoolean(said.getProperty("finished")),
                    Boolean.parseBoolean(said.getProperty("failed")),
                    Integer.parseInt(said.getProperty("done", "0")),
                    Integer.parseInt(said.getProperty("total", "0"))));
        } catch (IOException | NumberFormatException nothingYet) {
            return Optional.empty();
        }
    }

    boolean take() {
        return FileWork.make(() -> {
            boolean asked = Files.deleteIfExists(request);
            if (asked) {
                Files.writeString(answer, "");
            }
            return asked;
        });
    }

    /** Says nothing unless somebody has asked. */
    void answer(IndexStatus status) {
        if (!Files.exists(answer)) {
            return;
        }
        IndexStatus.Progress progress = status.progress();
        String told = "finished=%s\nfailed=%s\ndone=%d\ntotal=%d\n"
                .formatted(
                        progress == null,
                        status.failed(),
                        progress == null ? status.articles() : progress.done(),
                        progress == null ? status.articles() : progress.total());
        FileWork.run(() -> Files.writeString(answer, told));
    }
}
