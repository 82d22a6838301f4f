package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.edition.Edition;
import org.isnad.search.SearchFeed;
import org.isnad.storage.Migrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Puts a backup into a data folder; the server must be stopped.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--replace",
            description = "Replace what the folder holds; that is first backed up into its backups folder.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "The file that backup wrote.")
    private Path file = Path.of("isnad-backup.zip");

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed("There is no file %s.".formatted(file));
        }
        try (Installation installation = Installation.claimAsIs(data.settings())) {
            if (!replace && new Migrations(installation.database()).isInUse()) {
                throw new CommandFailed("%s is not empty; add --replace to put the backup in its place."
                        .formatted(installation.folder().root()));
            }
            installation.backup().restoreFrom(file.toAbsolutePath());
            Edition.forget(installation.folder());
            SearchFeed.forget(installation.folder());
        }
        spec.commandLine().getOut().printf("Restored %s.%n", file);
        return 0;
    }
}
