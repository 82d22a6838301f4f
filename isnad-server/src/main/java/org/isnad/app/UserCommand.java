package org.isnad.app;

import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.web.Message;
import org.isnad.web.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works beside a running server, so that an administrator who lost the password is never locked out. */
@Command(name = "user", description = "Shows and changes who may enter the newsroom.", mixinStandardHelpOptions = true)
final class UserCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: add, password, disable, enable or list.");
    }

    @Command(name = "list", description = "Lists the newsroom's users.", mixinStandardHelpOptions = true)
    void list(@Mixin DataOption data) {
        withAccounts(
                data,
                accounts -> accounts.all()
                        .forEach(account -> print("%-20s %-14s %-8s %s"
                                .formatted(
                                        account.login(),
                                        account.role().name().toLowerCase(Locale.ROOT),
                                        account.active() ? "" : "disabled",
                                        account.name()))));
    }

    @Command(
            name = "add",
            description = "Adds a user and prints a generated password.",
            mixinStandardHelpOptions = true)
    void add(
            @Mixin DataOption data,
            @Parameters(paramLabel = "LOGIN", description = "The name to sign in with.") String login,
            @Option(
                            names = "--name",
                            paramLabel = "NAME",
                            description = "The name that colleagues see (default: LOGIN).")
                    @Nullable
                    String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            defaultValue = "WRITER",
                            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
                    Role role) {
        withAccounts(data, accounts -> {
            Accounts.problemWithLogin(login).ifPresent(UserCommand::fail);
            if (accounts.byLogin(login).isPresent()) {
                throw new CommandFailed("There is a user %s already.".formatted(login));
            }
            String password = Accounts.generatePassword();
            accounts.add(login, name == null ? login : name, role, password);
            print("password: " + password);
        });
    }

    @Command(name = "password", description = "Gives a user a new generated password.", mixinStandardHelpOptions = true)
    void password(@Mixin DataOption data, @Parameters(paramLabel = "LOGIN") String login) {
        withAccounts(data, accounts -> {
            String password = Accounts.generatePassword();
            accounts.changePassword(existing(accounts, login), password);
            print("password: " + password);
        });
    }

    @Command(name = "disable", description = "Keeps a user out.", mixinStandardHelpOptions = true)
    void disable(@Mixin DataOption data, @Parameters(paramLabel = "LOGIN") String login) {
        withAccounts(data, accounts -> accounts.setActive(existing(accounts, login), false));
    }

    @Command(name = "enable", description = "Lets a user in again.", mixinStandardHelpOptions = true)
    void enable(@Mixin DataOption data, @Parameters(paramLabel = "LOGIN") String login) {
        withAccounts(data, accounts -> accounts.setActive(existing(accounts, login), true));
    }

    private static Account existing(Accounts accounts, String login) {
        return accounts.byLogin(login).orElseThrow(() -> new CommandFailed("There is no user %s.".formatted(login)));
    }

    private static void withAccounts(DataOption data, Consumer<Accounts> work) {
        try (Installation installation = Installation.share(data.settings())) {
            work.accept(new Accounts(installation.database(), installation.clock()));
        }
    }

    private static void fail(Message message) {
        throw new CommandFailed(Messages.in(Locale.ENGLISH, message));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
