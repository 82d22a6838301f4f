package org.isnad.app;

import java.util.List;
import java.util.function.Consumer;
import org.isnad.account.Accounts;
import org.jspecify.annotations.Nullable;

/** Works beside a running server, so that an administrator who lost the password is never locked out. */
final class UserCommand implements Command {
    static final Parameter LOGIN = Parameter.one("LOGIN", "The name to sign in with.");

    @Override
    public String description() {
        return "Shows and changes who may enter the newsroom.";
    }

    @Override
    public List<String> subcommands() {
        return List.of("add", "password", "disable", "enable", "list");
    }

    @Override
    public @Nullable Command subcommand(String name) {
        return switch (name) {
            case "add" -> new UserAddCommand();
            case "password" -> new UserPasswordCommand();
            case "disable" -> new UserActiveCommand(false);
            case "enable" -> new UserActiveCommand(true);
            case "list" -> new UserListCommand();
            default -> null;
        };
    }

    @Override
    public int run(Arguments arguments, Output output) {
        throw new WrongUse("Say what to do: add, password, disable, enable or list.");
    }

    static void withAccounts(Arguments arguments, Consumer<Accounts> work) {
        try (Installation installation =
                Installation.share(DataOption.of(arguments).settings())) {
            work.accept(new Accounts(installation.database(), installation.clock()));
        }
    }
}
