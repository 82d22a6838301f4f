package org.isnad.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        description = "Isnad (إسناد) publishes news in Arabic: a newsroom, a readers' site, and who said what.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            RehearseCommand.class,
            BenchCommand.class,
            ServeCommand.class,
            UserCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            IndexCommand.class,
            AnalyseCommand.class,
            EvalCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Environment: ISNAD_DATA, ISNAD_HOST and ISNAD_PORT stand in for the options; ISNAD_BEHIND_PROXY=true believes X-Forwarded headers;",
            "ISNAD_DATABASE_URL=postgresql://user:password@host:5432/name uses PostgreSQL instead of the file in the data folder."
        })
final class IsnadCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command to run.");
    }
}
