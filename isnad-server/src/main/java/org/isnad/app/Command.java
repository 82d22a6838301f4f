package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/**
 * What a word on the command line stands for: something that is done, or a choice among further words. A command is made
 * only when it was asked for or a list of commands is shown, so that a start loads the classes of no other.
 */
interface Command {
    String description();

    /** What may be said to it beside {@code --help}. */
    default List<Option> options() {
        return List.of();
    }

    default Parameter parameter() {
        return Parameter.NONE;
    }

    /** The words that may follow, as help lists them; there may be others that it keeps to itself. */
    default List<String> subcommands() {
        return List.of();
    }

    default @Nullable Command subcommand(String name) {
        return null;
    }

    /** Stands at the end of its help. */
    default String footnote() {
        return "";
    }

    /** Ends with one of {@link ExitCode}. */
    int run(Arguments arguments, Output output) throws Exception;
}
