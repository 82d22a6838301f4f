package org.isnad.newsroom;

import org.isnad.account.Accounts;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;

/** Reads a new account from what was typed. */
final class AccountCheck {
    private static final int LONGEST_LOGIN = 60;
    private static final int LONGEST_NAME = 80;

    record New(String login, String name, String password) {}

    private AccountCheck() {}

    static New read(String login, String name, String password, String again, Accounts accounts, FormErrors errors) {
        String line = errors.requiredLine("login", login, LONGEST_LOGIN);
        Accounts.problemWithLogin(line).ifPresent(problem -> errors.add("login", problem));
        if (errors.of("login") == null && accounts.byLogin(line).isPresent()) {
            errors.add("login", Message.of("newsroom.account.taken"));
        }
        return new New(line, errors.requiredLine("full-name", name, LONGEST_NAME), password(password, again, errors));
    }

    static String password(String password, String again, FormErrors errors) {
        Accounts.problemWithPassword(password).ifPresent(problem -> errors.add("password", problem));
        if (!password.equals(again)) {
            errors.add("password-again", Message.of("newsroom.account.not-alike"));
        }
        return password;
    }
}
