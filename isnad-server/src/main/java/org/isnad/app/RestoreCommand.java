package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Option;
import org.isnad.edition.Edition;
import org.isnad.search.SearchFeed;
import org.isnad.storage.Migrations;

final class RestoreCommand implements Command {
    private static final Option REPLACE = CommandOptions.flag(
            "replace", "Replace what the folder holds; that is first backed up into its backups folder.");

    @Override
    public String description() {
        return "Puts a backup into a data folder; the server must be stopped.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, REPLACE);
    }

    @Override
    public Parameter parameter() {
        return Parameter.one("FILE", "The file that backup wrote.");
    }

    @Override
    public int run(Arguments arguments, Output output) {
        Path file = Path.of(arguments.parameter());
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed("There is no file %s.".formatted(file));
        }
        try (Installation installation =
                Installation.claimAsIs(DataOption.of(arguments).settings())) {
            if (!arguments.has(REPLACE) && new Migrations(installation.database()).isInUse()) {
                throw new CommandFailed("%s is not empty; add --replace to put the backup in its place."
                        .formatted(installation.folder().root()));
            }
            installation.backup().restoreFrom(file.toAbsolutePath());
            Edition.forget(installation.folder());
            SearchFeed.forget(installation.folder());
        }
        output.out().printf("Restored %s.%n", file);
        return ExitCode.DONE;
    }
}
