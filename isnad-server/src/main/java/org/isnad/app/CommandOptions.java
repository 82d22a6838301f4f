package org.isnad.app;

import org.apache.commons.cli.Option;

/** The two kinds of options that commands have; both have long names alone. */
final class CommandOptions {
    private CommandOptions() {}

    static Option flag(String name, String description) {
        return Option.builder().longOpt(name).desc(description).get();
    }

    /** @param label stands for the value in help */
    static Option valued(String name, String label, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(label)
                .desc(description)
                .get();
    }
}
