package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.apache.commons.cli.Option;
import org.isnad.arabic.eval.StatementsEvaluation;

final class EvalStatementsCommand implements Command {
    private static final Option ERRORS = CommandOptions.flag("errors", "Also list every difference.");

    @Override
    public String description() {
        return "Measures the attribution engine and two baselines on annotated articles.";
    }

    @Override
    public List<Option> options() {
        return List.of(ERRORS);
    }

    @Override
    public Parameter parameter() {
        return Parameter.one("FILE.jsonl", "Annotated articles, one a line.");
    }

    @Override
    public int run(Arguments arguments, Output output) throws IOException {
        Input input = Input.named(arguments.parameter());
        PrintWriter out = output.out();
        try {
            StatementsEvaluation.run(input.text(input.all()), arguments.has(ERRORS), out);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed("%s: %s.".formatted(input.name(), e.getMessage()));
        } finally {
            out.flush();
        }
        return ExitCode.DONE;
    }
}
