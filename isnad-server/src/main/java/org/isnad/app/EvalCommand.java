package org.isnad.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

final class EvalCommand implements Command {
    @Override
    public String description() {
        return "Measures the work with language on sets of examples.";
    }

    @Override
    public List<String> subcommands() {
        return List.of("statements", "speed", "search", "search-speed");
    }

    @Override
    public @Nullable Command subcommand(String name) {
        return switch (name) {
            case "statements" -> new EvalStatementsCommand();
            case "speed" -> new EvalSpeedCommand();
            case "search" -> new EvalSearchCommand();
            case "search-speed" -> new EvalSearchSpeedCommand();
            default -> null;
        };
    }

    @Override
    public int run(Arguments arguments, Output output) {
        throw new WrongUse("Say what to measure.");
    }
}
