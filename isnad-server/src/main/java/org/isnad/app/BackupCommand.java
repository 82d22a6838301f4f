package org.isnad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = "Writes the database and all pictures into one file; the server may go on running.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--replace", description = "Write over a file that is there.")
    private boolean replace;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("isnad-backup.zip");

    @Override
    public Integer call() {
        if (Files.exists(file) && !replace) {
            throw new CommandFailed("%s exists already; choose another name or add --replace.".formatted(file));
        }
        try (Installation installation = Installation.share(data.settings())) {
            installation.backup().writeTo(file.toAbsolutePath());
        }
        spec.commandLine().getOut().printf("Wrote %s.%n", file);
        return 0;
    }
}
