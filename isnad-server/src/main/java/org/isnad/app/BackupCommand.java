package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;

final class BackupCommand implements Command {
    private static final Option REPLACE = CommandOptions.flag("replace", "Write over a file that is there.");

    @Override
    public String description() {
        return "Writes the database and all pictures into one file; the server may go on running.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, REPLACE);
    }

    @Override
    public Parameter parameter() {
        return Parameter.one("FILE", "The file to write.");
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Path file = Path.of(arguments.parameter());
        if (Files.exists(file) && !arguments.has(REPLACE)) {
            throw new CommandFailed("%s exists already; choose another name or add --replace.".formatted(file));
        }
        try (Installation installation =
                Installation.share(DataOption.of(arguments).settings())) {
            installation.backup().writeTo(file.toAbsolutePath());
        }
        output.out().printf("Wrote %s.%n", file);
        return ExitCode.DONE;
    }
}
