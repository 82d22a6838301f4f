package org.isnad.app;

import java.util.List;
import org.apache.commons.cli.Option;
import org.isnad.account.Account;
import org.isnad.account.Accounts;

/** What is done to a user that there is. */
interface OneUserCommand extends Command {
    @Override
    default List<Option> options() {
        return List.of(DataOption.DATA);
    }

    @Override
    default Parameter parameter() {
        return UserCommand.LOGIN;
    }

    @Override
    default int run(Arguments arguments, Output output) {
        UserCommand.withAccounts(
                arguments, accounts -> change(accounts, existing(accounts, arguments.parameter()), output));
        return ExitCode.DONE;
    }

    void change(Accounts accounts, Account user, Output output);

    private static Account existing(Accounts accounts, String login) {
        return accounts.byLogin(login).orElseThrow(() -> new CommandFailed("There is no user %s.".formatted(login)));
    }
}
