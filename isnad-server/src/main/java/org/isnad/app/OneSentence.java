package org.isnad.app;

import org.isnad.storage.StorageException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** A failure that was foreseen is told in its own words; any other asks to be reported, with what is needed for that. */
final class OneSentence implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof CommandFailed || failure instanceof StorageException) {
            command.getErr().println(failure.getMessage());
        } else {
            command.getErr().println("This should not have happened; please report it with the lines below.");
            failure.printStackTrace(command.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
