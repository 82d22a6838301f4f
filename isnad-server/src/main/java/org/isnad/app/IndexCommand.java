package org.isnad.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.search.RebuildRequests;
import org.isnad.search.SearchFeed;
import org.isnad.storage.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "index",
        description = "Looks after the search index.",
        synopsisSubcommandLabel = "WHAT",
        mixinStandardHelpOptions = true,
        subcommands = {IndexCommand.Rebuild.class})
final class IndexCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: rebuild.");
    }

    @Command(
            name = "rebuild",
            description = "Builds the search index anew. A running server does it while the old index answers;"
                    + " without one, the next start does it.",
            mixinStandardHelpOptions = true)
    static final class Rebuild implements Callable<Integer> {
        private static final Duration TO_BE_HEARD = Duration.ofSeconds(15);
        private static final long LOOK_AGAIN_MILLIS = 500;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DataOption data = new DataOption();

        @Override
        public Integer call() throws InterruptedException {
            Path root = data.settings().data();
            if (!Files.isDirectory(root)) {
                throw new CommandFailed("There is no data folder at %s.".formatted(root));
            }
            if (!DataFolder.isOne(root)) {
                throw new CommandFailed("%s is not the data folder of an Isnad.".formatted(root));
            }
            PrintWriter out = spec.commandLine().getOut();
            Optional<DataFolder> unserved = DataFolder.claimUnlessInUse(root);
            if (unserved.isPresent()) {
                try (DataFolder folder = unserved.get()) {
                    SearchFeed.forget(folder);
                }
                out.println("No server is running here. The next one that starts builds the index anew.");
                return 0;
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
                    return 0;
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
}
