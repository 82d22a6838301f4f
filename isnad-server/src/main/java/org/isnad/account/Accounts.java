package org.isnad.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.storage.Database;
import org.isnad.web.Message;

/** Who may enter, kept by administrators. */
@ApplicationScoped
public class Accounts {
    public static final int SHORTEST_PASSWORD = 10;
    public static final int LONGEST_PASSWORD = 200;

    private final Database database;
    private final AccountRepository accounts;
    private final InstantSource clock;

    public Accounts(Database database, InstantSource clock) {
        this.database = database;
        this.accounts = new AccountRepository(database);
        this.clock = clock;
    }

    public List<Account> all() {
        return accounts.all();
    }

    public Optional<Account> byLogin(String login) {
        return accounts.byLogin(key(login)).map(AccountRepository.Credentials::account);
    }

    public Account add(String login, String name, Role role, String password) {
        String hash = Passwords.hash(password);
        return database.write(() ->
                new Account(accounts.add(key(login), name, role, hash, clock.instant()), key(login), name, role, true));
    }

    /** Also ends the sessions that the old password opened. */
    public void changePassword(Account account, String password) {
        String hash = Passwords.hash(password);
        database.write(() -> {
            accounts.changePassword(account.id(), hash);
            accounts.removeSessionsOf(account.id());
        });
    }

    public void setActive(Account account, boolean active) {
        database.write(() -> {
            accounts.changeActive(account.id(), active);
            accounts.removeSessionsOf(account.id());
        });
    }

    public static String generatePassword() {
        return Passwords.generate();
    }

    /** Letters of any script, digits, dot, hyphen and underscore. */
    public static Optional<Message> problemWithLogin(String login) {
        return key(login).matches("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._-]{1,59}")
                ? Optional.empty()
                : Optional.of(Message.of("account.login-form"));
    }

    public static Optional<Message> problemWithPassword(String password) {
        int length = password.codePointCount(0, password.length());
        return length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD
                ? Optional.of(Message.of("account.password-length", SHORTEST_PASSWORD, LONGEST_PASSWORD))
                : Optional.empty();
    }

    static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
