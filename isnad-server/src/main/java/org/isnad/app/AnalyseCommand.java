package org.isnad.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.cli.Option;
import org.isnad.arabic.attribution.Attribution;
import org.isnad.arabic.attribution.Findings;
import org.jspecify.annotations.Nullable;

final class AnalyseCommand implements Command {
    private static final Option JSON = CommandOptions.flag("json", "Print one line of JSON instead of a report.");
    private static final Option JSON_LINES = CommandOptions.flag(
            "jsonl",
            "Read lines {\"id\": …, \"text\": …, \"date\": …}, the date being optional,"
                    + " and write a line of findings for each.");
    private static final Option HTML =
            CommandOptions.flag("html", "The input is HTML, even if it does not look like it.");
    private static final Option DATE = CommandOptions.valued(
            "date", "YYYY-MM-DD", "The day of publication, against which words such as yesterday are read.");

    @Override
    public String description() {
        return "Says who said what in an article: plain text or HTML, from a file or from the console.";
    }

    @Override
    public List<Option> options() {
        return List.of(JSON, JSON_LINES, HTML, DATE);
    }

    @Override
    public Parameter parameter() {
        return Parameter.one("FILE|-", "What to read; - is the standard input.");
    }

    @Override
    public int run(Arguments arguments, Output output) throws IOException {
        boolean html = arguments.has(HTML);
        LocalDate told = day(arguments.value(DATE));
        String file = arguments.parameter();
        PrintWriter out = output.out();
        if (arguments.has(JSON_LINES)) {
            if (html || told != null) {
                throw new WrongUse("--jsonl cannot go with --html or --date: its lines are text and have dates.");
            }
            return new JsonLines(Attribution.standard(), out, output.err()).analyse(Input.named(file));
        }
        ArticleText article = ArticleText.of(Input.named(file), html);
        LocalDate day = told == null ? article.date() : told;
        Findings findings = Attribution.standard().analyse(article.text(), day);
        if (arguments.has(JSON)) {
            out.println(article.html() ? findings.toJsonWithText(null) : findings.toJson(null));
        } else {
            out.print(findings.toReport());
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static @Nullable LocalDate day(@Nullable String told) {
        try {
            return told == null ? null : LocalDate.parse(told);
        } catch (DateTimeException e) {
            throw new WrongUse("--date %s is no day; write it as 2024-12-31.".formatted(told));
        }
    }
}
