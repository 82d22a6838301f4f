package org.isnad.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command says what it has found out, and where what went wrong. */
record Output(PrintWriter out, PrintWriter err) {
    static Output ofThisProcess() {
        return new Output(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }
}
