package org.isnad.app;

/** Ends a command with a sentence for the person at the console. */
final class CommandFailed extends RuntimeException {
    CommandFailed(String sentence) {
        super(sentence);
    }
}
