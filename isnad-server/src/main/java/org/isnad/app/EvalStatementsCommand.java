package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.arabic.eval.StatementsEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "statements",
        description = "Measures the attribution engine and two baselines on annotated articles.",
        mixinStandardHelpOptions = true)
final class EvalStatementsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--errors", description = "Also list every difference.")
    private boolean errors;

    @Parameters(arity = "1", paramLabel = "FILE.jsonl", description = "Annotated articles, one a line.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        Input input = Input.named(file);
        PrintWriter out = spec.commandLine().getOut();
        try {
            StatementsEvaluation.run(input.text(input.all()), errors, out);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("%s: %s.".formatted(input.name(), e.getMessage()));
        } finally {
            out.flush();
        }
        return 0;
    }
}
