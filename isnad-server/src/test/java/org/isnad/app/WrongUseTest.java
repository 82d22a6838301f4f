package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosuch | There is no command nosuch. | ./isnad",
                "nosuch --help | There is no command nosuch. | ./isnad",
                "help nosuch | There is no command nosuch. | ./isnad",
                "user nosuch | There is no command nosuch. | ./isnad user",
                "user add help me | \"me\" is more than this command takes. | ./isnad user add",
                "user | Say what to do: add, password, disable, enable or list. | ./isnad user",
                "index | Say what to do: rebuild. | ./isnad index",
                "eval | Say what to measure. | ./isnad eval",
                "--nosuch | There is no option --nosuch. | ./isnad",
                "demo --nosuch | There is no option --nosuch. | ./isnad demo",
                "demo -x | There is no option -x. | ./isnad demo",
                "user --data x list | There is no option --data. | ./isnad user",
                "serve extra | \"extra\" is more than this command takes. | ./isnad serve",
                "demo --port | --port needs a value: --port=N. | ./isnad demo",
                "demo --port --host x | --port needs a value: --port=N. | ./isnad demo",
                "demo --port abc | --port must be a whole number, not \"abc\". | ./isnad demo",
                "demo --port=99999999999 | --port must be a whole number, not \"99999999999\". | ./isnad demo",
                "demo --port 1 --port 2 | Say --port only once. | ./isnad demo",
                "eval search-speed --clients x | --clients must be a whole number, not \"x\". | ./isnad eval search-speed",
                "eval search | PREFIX is missing. | ./isnad eval search",
                "eval statements --errors | FILE.jsonl is missing. | ./isnad eval statements",
                "backup --replace=yes a.zip | --replace takes no value. | ./isnad backup",
                "backup | FILE is missing. | ./isnad backup",
                "restore | FILE is missing. | ./isnad restore",
                "user add | LOGIN is missing. | ./isnad user add",
                "user enable | LOGIN is missing. | ./isnad user enable",
                "user add layan --role king | --role must be one of WRITER, EDITOR, ADMINISTRATOR, not king. | ./isnad user add",
                "analyse --date 1.2.2024 - | --date 1.2.2024 is no day; write it as 2024-12-31. | ./isnad analyse",
            })
    void isToldInASentenceBeforeWhatThereIs(String words, String sentence, String command) {
        assertThat(run(words.split(" "))).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString().lines()).element(0).isEqualTo(sentence);
        assertThat(err.toString().lines()).element(1).asString().startsWith("Usage: %s [".formatted(command));
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "analys - | There is no command analys; did you mean analyse?",
                "help server | There is no command server; did you mean serve?",
                "user lst | There is no command lst; did you mean list?",
                "demo --prot 80 | There is no option --prot; did you mean --port?",
                "demo --po=80 | There is no option --po; did you mean --port?",
                "analyse --js - | There is no option --js; did you mean --json?"
            })
    void aNearMissIsAnsweredWithWhatWasMeant(String words, String sentence) {
        assertThat(run(words.split(" "))).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err.toString().strip()).isEqualTo(sentence);
    }

    @Test
    void nothingSaidIsAnsweredWithAllCommands() {
        assertThat(run()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(err.toString()).startsWith("Say which command to run.").contains("Commands:", "demo");
        assertThat(run("")).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void aPortThatDoesNotExistIsAFailure() {
        assertThat(run("serve", "--port", "99999")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().strip()).isEqualTo("--port must be a number from 0 to 65535.");
    }

    @Test
    void behindTwoDashesNothingIsAnOption() {
        assertThat(run("analyse", "--", "--help")).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString().strip()).isEqualTo("There is no file --help.");
    }

    private int run(String... words) {
        return new CommandRunner(new Output(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(List.of(words));
    }
}
