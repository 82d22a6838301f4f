package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.isnad.arabic.attribution.Attribution;
import org.isnad.arabic.attribution.Findings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "analyse",
        description = "Says who said what in an article: plain text or HTML, from a file or from the console.",
        mixinStandardHelpOptions = true)
final class AnalyseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print one line of JSON instead of a report.")
    private boolean json;

    @Option(
            names = "--jsonl",
            description = {
                "Read lines {\"id\": …, \"text\": …, \"date\": …}, the date being optional,",
                "and write a line of findings for each."
            })
    private boolean jsonLines;

    @Option(names = "--html", description = "The input is HTML, even if it does not look like it.")
    private boolean html;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day of publication, against which words such as yesterday are read.")
    private @Nullable String date;

    @Parameters(arity = "1", paramLabel = "FILE|-", description = "What to read; - is the standard input.")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        if (jsonLines && (html || date != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--jsonl cannot go with --html or --date: its lines are text and have dates.");
        }
        LocalDate told = date == null ? null : day(date);
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            return new JsonLines(Attribution.standard(), out, spec.commandLine().getErr()).analyse(Input.named(file));
        }
        ArticleText article = ArticleText.of(Input.named(file), html);
        LocalDate day = told == null ? article.date() : told;
        Findings findings = Attribution.standard().analyse(article.text(), day);
        if (json) {
            out.println(article.html() ? findings.toJsonWithText(null) : findings.toJson(null));
        } else {
            out.print(findings.toReport());
        }
        out.flush();
        return 0;
    }

    private LocalDate day(String told) {
        try {
            return LocalDate.parse(told);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--date %s is no day; write it as 2024-12-31.".formatted(told), e);
        }
    }
}
