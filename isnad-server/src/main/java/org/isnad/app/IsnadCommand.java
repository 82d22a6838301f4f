package org.isnad.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All commands. */
final class IsnadCommand implements Command {
    @Override
    public String description() {
        return "Isnad (إسناد) publishes news in Arabic: a newsroom, a readers' site, and who said what.";
    }

    @Override
    public List<String> subcommands() {
        return List.of("demo", "serve", "user", "backup", "restore", "analyse", "index", "eval", "help");
    }

    @Override
    public @Nullable Command subcommand(String name) {
        return switch (name) {
            case "demo" -> ServerCommand.demo();
            case "rehearse" -> ServerCommand.rehearse();
            case "bench" -> ServerCommand.bench();
            case "serve" -> ServerCommand.serve();
            case "user" -> new UserCommand();
            case "backup" -> new BackupCommand();
            case "restore" -> new RestoreCommand();
            case "analyse" -> new AnalyseCommand();
            case "index" -> new IndexCommand();
            case "eval" -> new EvalCommand();
            case "help" -> new HelpCommand();
            default -> null;
        };
    }

    @Override
    public String footnote() {
        return """
            Environment: ISNAD_DATA, ISNAD_HOST and ISNAD_PORT stand in for the options; \
            ISNAD_BEHIND_PROXY=true believes X-Forwarded headers; \
            ISNAD_DATABASE_URL=postgresql://user:password@host:5432/name uses PostgreSQL instead of the file in the data folder.""";
    }

    @Override
    public int run(Arguments arguments, Output output) {
        throw new WrongUse("Say which command to run.");
    }
}
