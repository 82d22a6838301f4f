package org.isnad.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.isnad.storage.Database;

/** Opens and ends sessions, and shuts the door for a while on whoever keeps guessing. */
@ApplicationScoped
public class SignIn {
    public static final Duration SESSION = Duration.ofDays(14);
    public static final Duration LOCK_OUT = Duration.ofMinutes(15);
    private static final int GUESSES_AT_ONE_LOGIN = 5;
    private static final int GUESSES_FROM_ONE_ADDRESS = 30;

    /** So that an unknown login takes as long to refuse as a wrong password. */
    private static final String HASH_OF_NOBODY = Passwords.hash(Tokens.fresh());

    public sealed interface Outcome {
        record Welcome(Account account, String token) implements Outcome {}

        record Refused() implements Outcome {}

        record LockedOut() implements Outcome {}
    }

    private final Database database;
    private final AccountRepository accounts;
    private final InstantSource clock;

    public SignIn(Database database, InstantSource clock) {
        this.database = database;
        this.accounts = new AccountRepository(database);
        this.clock = clock;
    }

    public Outcome attempt(String login, String password, String address) {
        Instant now = clock.instant();
        String loginKey = Tokens.digest(Accounts.key(login));
        if (isLockedOut(loginKey, address, now)) {
            return new Outcome.LockedOut();
        }
        Optional<AccountRepository.Credentials> credentials = accounts.byLogin(Accounts.key(login));
        boolean right = Passwords.matches(
                password,
                credentials.map(AccountRepository.Credentials::passwordHash).orElse(HASH_OF_NOBODY));
        if (!right || credentials.isEmpty() || !credentials.get().account().active()) {
            database.write(() -> accounts.addFailure(loginKey, address, now, now.minus(LOCK_OUT.multipliedBy(4))));
            return new Outcome.Refused();
        }
        Account account = credentials.get().account();
        String token = Tokens.fresh();
        database.write(() -> {
            accounts.forgetFailures(loginKey);
            accounts.addSession(Tokens.digest(token), account.id(), now, now.plus(SESSION));
        });
        return new Outcome.Welcome(account, token);
    }

    public Optional<Account> bySession(String token) {
        return accounts.bySession(Tokens.digest(token), clock.instant());
    }

    public void signOut(String token) {
        database.write(() -> accounts.removeSession(Tokens.digest(token)));
    }

    private boolean isLockedOut(String loginKey, String address, Instant now) {
        Instant since = now.minus(LOCK_OUT);
        return accounts.failuresFor(loginKey, since) >= GUESSES_AT_ONE_LOGIN
                || accounts.failuresFrom(address, since) >= GUESSES_FROM_ONE_ADDRESS;
    }
}
