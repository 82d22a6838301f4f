package org.isnad.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the command that was asked for and runs or explains it. */
final class CommandRunner {
    private static final List<String> HELP = List.of("-h", "--help");

    private final Output output;

    CommandRunner(Output output) {
        this.output = output;
    }

    int run(List<String> words) {
        String name = "./isnad";
        Command command = new IsnadCommand();
        List<String> rest = words;
        for (Command next = next(command, rest); next != null; next = next(command, rest)) {
            name = String.join(" ", name, rest.getFirst());
            command = next;
            rest = rest.subList(1, rest.size());
        }
        return run(name, command, rest);
    }

    private static @Nullable Command next(Command command, List<String> rest) {
        return rest.isEmpty() ? null : command.subcommand(rest.getFirst());
    }

    private int run(String name, Command command, List<String> words) {
        try {
            requireKnown(command, words);
            if (asksForHelp(words)) {
                output.out().println(Usage.of(name, command, Terminal.columns()));
                return ExitCode.DONE;
            }
            return command.run(Arguments.of(command, words), output);
        } catch (WrongUse e) {
            output.err().println(e.getMessage());
            if (!e.isAnswered()) {
                output.err().println(Usage.of(name, command, Terminal.columns()));
            }
            return ExitCode.WRONG_USE;
        } catch (Exception e) {
            OneSentence.about(e, output.err());
            return ExitCode.FAILED;
        }
    }

    private static void requireKnown(Command command, List<String> words) {
        if (!command.subcommands().isEmpty()
                && !words.isEmpty()
                && !words.getFirst().startsWith("-")) {
            throw WrongUse.noCommand(words.getFirst(), command.subcommands());
        }
    }

    /** Whatever else was said, and even if that is wrong. */
    private static boolean asksForHelp(List<String> words) {
        return words.stream().takeWhile(word -> !word.equals("--")).anyMatch(HELP::contains);
    }
}
