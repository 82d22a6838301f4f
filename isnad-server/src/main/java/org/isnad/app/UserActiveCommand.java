package org.isnad.app;

import org.isnad.account.Account;
import org.isnad.account.Accounts;

/** Keeps a user out or lets the user in again. */
record UserActiveCommand(boolean active) implements OneUserCommand {
    @Override
    public String description() {
        return active ? "Lets a user in again." : "Keeps a user out.";
    }

    @Override
    public void change(Accounts accounts, Account user, Output output) {
        accounts.setActive(user, active);
    }
}
