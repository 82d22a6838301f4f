package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/** What was said to a command: nothing that it does not take, and no option twice. */
final class Arguments {
    private final CommandLine given;

    private Arguments(CommandLine given) {
        this.given = given;
    }

    static Arguments of(Command command, List<String> words) {
        Options options = new Options();
        command.options().forEach(options::addOption);
        try {
            CommandLine given = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .setStripLeadingAndTrailingQuotes(false)
                    .get()
                    .parse(options, words.toArray(String[]::new));
            requireOnce(given);
            requireParameters(command.parameter(), given.getArgList());
            return new Arguments(given);
        } catch (UnrecognizedOptionException e) {
            throw notTaken(e.getOption(), options);
        } catch (MissingArgumentException e) {
            Option option = e.getOption();
            throw new WrongUse(
                    "--%1$s needs a value: --%1$s=%2$s.".formatted(option.getLongOpt(), option.getArgName()));
        } catch (ParseException e) {
            throw new WrongUse("This is not understood: %s.".formatted(e.getMessage()));
        }
    }

    private static WrongUse notTaken(String word, Options options) {
        String name = word.split("=", 2)[0];
        if (options.hasLongOption(name)) {
            return new WrongUse("%s takes no value.".formatted(name));
        }
        return WrongUse.noOption(
                name, options.getOptions().stream().map(Option::getLongOpt).toList());
    }

    private static void requireOnce(CommandLine given) {
        for (Option option : given.getOptions()) {
            if (given.getOptionCount(option) > 1) {
                throw new WrongUse("Say --%s only once.".formatted(option.getLongOpt()));
            }
        }
    }

    private static void requireParameters(Parameter parameter, List<String> words) {
        if (words.size() < parameter.least()) {
            throw new WrongUse("%s is missing.".formatted(parameter.label()));
        }
        if (words.size() > parameter.most()) {
            throw new WrongUse("\"%s\" is more than this command takes.".formatted(words.get(parameter.most())));
        }
    }

    boolean has(Option option) {
        return given.hasOption(option);
    }

    @Nullable
    String value(Option option) {
        return given.getOptionValue(option);
    }

    @Nullable
    Integer number(Option option) {
        String value = value(option);
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw new WrongUse("--%s must be a whole number, not \"%s\".".formatted(option.getLongOpt(), value));
        }
    }

    int number(Option option, int unlessTold) {
        Integer told = number(option);
        return told == null ? unlessTold : told;
    }

    /** The one that the command requires. */
    String parameter() {
        return parameters().getFirst();
    }

    List<String> parameters() {
        return given.getArgList();
    }
}
