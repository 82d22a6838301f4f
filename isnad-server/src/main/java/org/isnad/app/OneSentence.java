package org.isnad.app;

import java.io.PrintWriter;
import org.isnad.storage.StorageException;

/** A failure that was foreseen is told in its own words; any other asks to be reported, with what is needed for that. */
final class OneSentence {
    private OneSentence() {}

    static void about(Exception failure, PrintWriter err) {
        if (failure instanceof CommandFailed || failure instanceof StorageException) {
            err.println(failure.getMessage());
        } else {
            err.println("This should not have happened; please report it with the lines below.");
            failure.printStackTrace(err);
        }
    }
}
