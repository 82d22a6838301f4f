package org.isnad.app;

import org.isnad.account.Account;
import org.isnad.account.Accounts;

final class UserPasswordCommand implements OneUserCommand {
    @Override
    public String description() {
        return "Gives a user a new generated password.";
    }

    @Override
    public void change(Accounts accounts, Account user, Output output) {
        String password = Accounts.generatePassword();
        accounts.changePassword(user, password);
        output.out().printf("password: %s%n", password);
    }
}
