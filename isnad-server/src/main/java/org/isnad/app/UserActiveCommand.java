package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;

/** Keeps a user out or lets the user in again. */
record UserActiveCommand(boolean active) implements Command {
    @Override
    public String description() {
        return active ? "Lets a user in again." : "Keeps a user out.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA);
    }

    @Override
    public Parameter parameter() {
        return UserCommand.LOGIN;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        UserCommand.withAccounts(
                arguments,
                accounts -> accounts.setActive(UserCommand.existing(accounts, arguments.parameter()), active));
        return ExitCode.DONE;
    }
}
