package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "demo, --data=FOLDER --host=ADDRESS --port=N $ISNAD_DATA $ISNAD_HOST $ISNAD_PORT ./data 127.0.0.1 8080",
        "serve, --data=FOLDER --host=ADDRESS --port=N $ISNAD_DATA $ISNAD_HOST $ISNAD_PORT ./data 127.0.0.1 8080",
        "rehearse, --data=FOLDER --host=ADDRESS --port=N",
        "bench, --data=FOLDER --host=ADDRESS --port=N",
        "user, add password disable enable list",
        "user add, LOGIN --data=FOLDER --name=NAME --role=ROLE WRITER EDITOR ADMINISTRATOR",
        "user password, LOGIN --data=FOLDER",
        "user disable, LOGIN --data=FOLDER",
        "user enable, LOGIN --data=FOLDER",
        "user list, --data=FOLDER",
        "backup, FILE --data=FOLDER --replace",
        "restore, FILE --data=FOLDER --replace",
        "analyse, FILE|- --json --jsonl --html --date=YYYY-MM-DD",
        "index, rebuild",
        "index rebuild, --data=FOLDER",
        "eval, statements speed search search-speed",
        "eval statements, FILE.jsonl --errors",
        "eval speed, ./isnad",
        "eval search, PREFIX PREFIX.corpus.jsonl PREFIX.queries.tsv PREFIX.qrels.",
        "eval search-speed, --articles=N --clients=N --seconds=N 100000 8 20",
        "help, [COMMAND]"
    })
    void everyCommandNamesWhatItTakes(String command, String taken) {
        String help = help(command.split(" "));

        assertThat(help).startsWith("Usage: ./isnad %s [-h]".formatted(command)).contains("-h, --help");
        assertThat(help).contains(taken.split(" "));
        assertThat(help.lines()).allMatch(line -> line.length() <= 80, "fits 80 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "user", "user add", "eval search-speed", "help"})
    void helpMayBeAskedForInThreeWays(String command) {
        String help = help(command.split(" "));

        assertThat(said(("help " + command).split(" "))).isEqualTo(help);
        assertThat(said((command + " -h").split(" "))).isEqualTo(help);
    }

    @Test
    void withoutACommandItListsThem() {
        String help = said("help");

        assertThat(help)
                .contains("demo", "serve", "user", "backup", "restore", "analyse", "index", "eval", "help")
                .contains("ISNAD_DATABASE_URL=postgresql://user:password@host:5432/name")
                .doesNotContain("rehearse", "bench");
        assertThat(said("--help")).isEqualTo(help);
        assertThat(said("-h")).isEqualTo(help);
    }

    @Test
    void whatIsListedExists() {
        thenAllExist(new IsnadCommand());
    }

    @Test
    void helpIsGivenWhateverElseIsWrong() {
        assertThat(said("demo", "--prot", "x", "--help")).startsWith("Usage: ./isnad demo");
        assertThat(said("analyse", "-h")).startsWith("Usage: ./isnad analyse");
    }

    @Test
    void linesFitTheTerminal() {
        String narrow = Usage.of("./isnad serve", ServerCommand.serve(), 60);
        String wide = Usage.of("./isnad serve", ServerCommand.serve(), 200);

        assertThat(narrow.lines()).allMatch(line -> line.length() <= 60).hasSizeGreaterThan(8);
        assertThat(wide.lines()).hasSize(6);
        assertThat(narrow.replaceAll("\\s+", " ")).isEqualTo(wide.replaceAll("\\s+", " "));
    }

    private static void thenAllExist(Command command) {
        assertThat(command.description()).endsWith(".");
        assertThat(command.options()).allMatch(option -> option.getDescription().endsWith("."));
        command.subcommands().forEach(name -> thenAllExist(Objects.requireNonNull(command.subcommand(name), name)));
    }

    private String help(String... command) {
        String[] asked = Arrays.copyOf(command, command.length + 1);
        asked[command.length] = "--help";
        return said(asked);
    }

    private String said(String... words) {
        out.getBuffer().setLength(0);
        Output output = new Output(new PrintWriter(out, true), new PrintWriter(err, true));
        assertThat(new CommandRunner(output).run(List.of(words)))
                .as(err.toString())
                .isZero();
        assertThat(err.toString()).isEmpty();
        return out.toString();
    }
}
