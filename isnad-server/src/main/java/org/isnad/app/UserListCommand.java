package org.isnad.app;

import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Option;
import org.isnad.account.Account;

final class UserListCommand implements Command {
    @Override
    public String description() {
        return "Lists the newsroom's users.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA);
    }

    @Override
    public int run(Arguments arguments, Output output) {
        UserCommand.withAccounts(
                arguments,
                accounts -> accounts.all().forEach(account -> output.out().println(line(account))));
        return ExitCode.DONE;
    }

    private static String line(Account account) {
        return "%-20s %-14s %-8s %s"
                .formatted(
                        account.login(),
                        account.role().name().toLowerCase(Locale.ROOT),
                        account.active() ? "" : "disabled",
                        account.name());
    }
}
