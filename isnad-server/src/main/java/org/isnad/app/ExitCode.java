package org.isnad.app;

/** What the shell is told at the end. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private ExitCode() {}
}
