package org.isnad.app;

import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** The command line. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new IsnadCommand())
                .setCommandName("./isnad")
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new OneSentence());
    }
}
