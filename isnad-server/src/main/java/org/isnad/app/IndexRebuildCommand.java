package org.isnad.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.isnad.search.RebuildRequests;
import org.isnad.search.SearchFeed;
import org.isnad.storage.DataFolder;

final class IndexRebuildCommand implements Command {
    private static final Duration TO_BE_HEARD = Duration.ofSeconds(15);
    private static final long LOOK_AGAIN_MILLIS = 500;

    @Override
    public String description() {
        return "Builds the search index anew. A running server does it while the old index answers;"
                + " without one, the next start does it.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA);
    }

    @Override
    public int run(Arguments arguments, Output output) throws InterruptedException {
        Path root = DataOption.of(arguments).settings().data();
        if (!Files.isDirectory(root)) {
            throw new CommandFailed("There is no data folder at %s.".formatted(root));
        }
        if (!DataFolder.isOne(root)) {
            throw new CommandFailed("%s is not the data folder of an Isnad.".formatted(root));
        }
        PrintWriter out = output.out();
        Optional<DataFolder> unserved = DataFolder.claimUnlessInUse(root);
        if (unserved.isPresent()) {
            try (DataFolder folder = unserved.get()) {
                SearchFeed.forget(folder);
            }
            out.println("No server is running here. The next one that starts builds the index anew.");
            return ExitCode.DONE;
        }
        return ask(new RebuildRequests(DataFolder.share(root).search()), out);
    }

    private static int ask(RebuildRequests requests, PrintWriter out) throws InterruptedException {
        requests.ask();
        out.println("Asked the running server for a new index; the old one goes on answering.");
        out.flush();
        try {
            return follow(requests, out);
        } finally {
            requests.end();
        }
    }

    private static int follow(RebuildRequests requests, PrintWriter out) throws InterruptedException {
        Instant patience = Instant.now().plus(TO_BE_HEARD);
        String said = "";
        while (true) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            if (requests.isWaiting()) {
                if (Instant.now().isAfter(patience)) {
                    throw new CommandFailed("The server that uses this folder does not answer.");
                }
                continue;
            }
            RebuildRequests.Heard heard = requests.hear().orElse(null);
            if (heard == null) {
                continue;
            }
            if (heard.finished()) {
                if (heard.failed()) {
                    throw new CommandFailed("The index could not be built; the server's log says why.");
                }
                out.printf("The index is built: %,d forms of articles.%n", heard.done());
                return ExitCode.DONE;
            }
            String now = "%,d of %,d".formatted(heard.done(), heard.total());
            if (!now.equals(said)) {
                out.println(now);
                out.flush();
                said = now;
            }
        }
    }
}
