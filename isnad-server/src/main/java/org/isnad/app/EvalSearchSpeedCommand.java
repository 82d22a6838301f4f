package org.isnad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.commons.cli.Option;
import org.isnad.search.SearchTrial;

final class EvalSearchSpeedCommand implements Command {
    private static final Option ARTICLES =
            CommandOptions.valued("articles", "N", "How many articles (default: 100000).");
    private static final Option CLIENTS = CommandOptions.valued("clients", "N", "How many ask at once (default: 8).");
    private static final Option SECONDS = CommandOptions.valued("seconds", "N", "For how long they ask (default: 20).");

    @Override
    public String description() {
        return "Indexes invented articles and measures how long searches for two words take.";
    }

    @Override
    public List<Option> options() {
        return List.of(ARTICLES, CLIENTS, SECONDS);
    }

    @Override
    public int run(Arguments arguments, Output output) throws IOException, InterruptedException {
        SearchSpeed speed = new SearchSpeed(
                arguments.number(ARTICLES, 100_000), arguments.number(CLIENTS, 8), arguments.number(SECONDS, 20));
        if (speed.articles() < 100 || speed.clients() < 1 || speed.seconds() < 1) {
            throw new CommandFailed("Give at least 100 articles, one client and one second.");
        }
        Path folder = Files.createTempDirectory("isnad-speed");
        try (SearchTrial trial = new SearchTrial(folder, InstantSource.system())) {
            speed.measure(trial, output.out());
        } finally {
            ScratchFolder.delete(folder);
        }
        return ExitCode.DONE;
    }
}
