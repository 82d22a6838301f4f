package org.isnad.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

final class IndexCommand implements Command {
    @Override
    public String description() {
        return "Looks after the search index.";
    }

    @Override
    public List<String> subcommands() {
        return List.of("rebuild");
    }

    @Override
    public @Nullable Command subcommand(String name) {
        return name.equals("rebuild") ? new IndexRebuildCommand() : null;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        throw new WrongUse("Say what to do: rebuild.");
    }
}
