package org.isnad.app;

import java.util.List;
import java.util.stream.Stream;

/** {@code help user add} is another way to say {@code user add --help}. */
final class HelpCommand implements Command {
    @Override
    public String description() {
        return "Explains a command, or lists them all.";
    }

    @Override
    public Parameter parameter() {
        return Parameter.any("COMMAND", "The command to explain, such as serve or user add.");
    }

    @Override
    public int run(Arguments arguments, Output output) {
        List<String> asked = Stream.concat(arguments.parameters().stream(), Stream.of("--help"))
                .toList();
        return new CommandRunner(output).run(asked);
    }
}
