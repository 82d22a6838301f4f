package org.isnad.app;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** The command line. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        System.exit(new CommandRunner(Output.ofThisProcess()).run(List.of(arguments)));
    }
}
