package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;
import org.isnad.account.Accounts;

final class UserPasswordCommand implements Command {
    @Override
    public String description() {
        return "Gives a user a new generated password.";
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
        UserCommand.withAccounts(arguments, accounts -> {
            String password = Accounts.generatePassword();
            accounts.changePassword(UserCommand.existing(accounts, arguments.parameter()), password);
            output.out().printf("password: %s%n", password);
        });
        return ExitCode.DONE;
    }
}
