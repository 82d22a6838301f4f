package org.isnad.newsroom;

import java.util.List;
import org.isnad.account.Account;
import org.isnad.account.Role;

/** Who may enter, and an account in the making. */
public record AccountsView(List<Account> accounts, long own, String login, String fullName, String role) {
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
