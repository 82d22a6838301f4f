package org.isnad.newsroom;

import jakarta.enterprise.context.RequestScoped;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;
import org.isnad.web.Problem;

@RequestScoped
class AccountsPage {
    private final Accounts accounts;
    private final Desk desk;

    AccountsPage(Accounts accounts, Desk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    Account account(long id) {
        return accounts.all().stream().filter(a -> a.id() == id).findFirst().orElseThrow(Problem::notFound);
    }

    Markup of(FormErrors errors) {
        return of("", "", Role.WRITER.name(), errors);
    }

    Markup of(String login, String fullName, String role, FormErrors errors) {
        return Pages.accounts(
                desk.view(),
                errors,
                new AccountsView(accounts.all(), desk.account().id(), login, fullName, role));
    }
}
