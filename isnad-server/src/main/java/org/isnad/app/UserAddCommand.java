package org.isnad.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.web.Messages;

final class UserAddCommand implements Command {
    private static final Role UNLESS_TOLD = Role.WRITER;
    private static final String ROLES = Stream.of(Role.values()).map(Role::name).collect(Collectors.joining(", "));
    private static final Option NAME =
            CommandOptions.valued("name", "NAME", "The name that colleagues see (default: LOGIN).");
    private static final Option ROLE =
            CommandOptions.valued("role", "ROLE", "One of %s (default: %s).".formatted(ROLES, UNLESS_TOLD));

    @Override
    public String description() {
        return "Adds a user and prints a generated password.";
    }

    @Override
    public List<Option> options() {
        return List.of(DataOption.DATA, NAME, ROLE);
    }

    @Override
    public Parameter parameter() {
        return UserCommand.LOGIN;
    }

    @Override
    public int run(Arguments arguments, Output output) {
        String login = arguments.parameter();
        String name = arguments.value(NAME);
        Role role = role(arguments);
        UserCommand.withAccounts(arguments, accounts -> {
            Accounts.problemWithLogin(login).ifPresent(problem -> {
                throw new CommandFailed(Messages.in(Locale.ENGLISH, problem));
            });
            if (accounts.byLogin(login).isPresent()) {
                throw new CommandFailed("There is a user %s already.".formatted(login));
            }
            String password = Accounts.generatePassword();
            accounts.add(login, name == null ? login : name, role, password);
            output.out().printf("password: %s%n", password);
        });
        return ExitCode.DONE;
    }

    private static Role role(Arguments arguments) {
        String told = arguments.value(ROLE);
        return told == null
                ? UNLESS_TOLD
                : Stream.of(Role.values())
                        .filter(role -> role.name().equalsIgnoreCase(told))
                        .findFirst()
                        .orElseThrow(() -> new WrongUse("--role must be one of %s, not %s.".formatted(ROLES, told)));
    }
}
