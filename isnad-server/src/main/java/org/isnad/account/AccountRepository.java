package org.isnad.account;

import static org.isnad.storage.generated.Tables.ACCOUNT;
import static org.isnad.storage.generated.Tables.ACCOUNT_SESSION;
import static org.isnad.storage.generated.Tables.SIGN_IN_FAILURE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.storage.Database;
import org.jooq.Record;

class AccountRepository {
    record Credentials(Account account, String passwordHash) {}

    private final Database database;

    AccountRepository(Database database) {
        this.database = database;
    }

    List<Account> all() {
        return database.dsl().selectFrom(ACCOUNT).orderBy(ACCOUNT.LOGIN).fetch(AccountRepository::account);
    }

    Optional<Credentials> byLogin(String login) {
        return database.dsl()
                .selectFrom(ACCOUNT)
                .where(ACCOUNT.LOGIN.eq(login))
                .fetchOptional(row -> new Credentials(account(row), row.getPasswordHash()));
    }

    long add(String login, String name, Role role, String passwordHash, Instant now) {
        return database.dsl()
                .insertInto(ACCOUNT)
                .set(ACCOUNT.LOGIN, login)
                .set(ACCOUNT.NAME, name)
                .set(ACCOUNT.ROLE, role.name())
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.ACTIVE, true)
                .set(ACCOUNT.CREATED_AT, now)
                .returning(ACCOUNT.ID)
                .fetchSingle()
                .getId();
    }

    void changePassword(long id, String passwordHash) {
        database.dsl()
                .update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void changeActive(long id, boolean active) {
        database.dsl()
                .update(ACCOUNT)
                .set(ACCOUNT.ACTIVE, active)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    void addSession(String tokenHash, long account, Instant now, Instant expires) {
        database.dsl()
                .deleteFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.EXPIRES_AT.lt(now))
                .execute();
        database.dsl()
                .insertInto(ACCOUNT_SESSION)
                .set(ACCOUNT_SESSION.TOKEN_HASH, tokenHash)
                .set(ACCOUNT_SESSION.ACCOUNT_ID, account)
                .set(ACCOUNT_SESSION.CREATED_AT, now)
                .set(ACCOUNT_SESSION.EXPIRES_AT, expires)
                .execute();
    }

    Optional<Account> bySession(String tokenHash, Instant now) {
        return database.dsl()
                .select(ACCOUNT.fields())
                .from(ACCOUNT_SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ACCOUNT_SESSION.ACCOUNT_ID))
                .where(
                        ACCOUNT_SESSION.TOKEN_HASH.eq(tokenHash),
                        ACCOUNT_SESSION.EXPIRES_AT.gt(now),
                        ACCOUNT.ACTIVE.isTrue())
                .fetchOptional(AccountRepository::account);
    }

    void removeSession(String tokenHash) {
        database.dsl()
                .deleteFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.TOKEN_HASH.eq(tokenHash))
                .execute();
    }

    void removeSessionsOf(long account) {
        database.dsl()
                .deleteFrom(ACCOUNT_SESSION)
                .where(ACCOUNT_SESSION.ACCOUNT_ID.eq(account))
                .execute();
    }

    void addFailure(String loginKey, String address, Instant now, Instant forgetBefore) {
        database.dsl()
                .deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.FAILED_AT.lt(forgetBefore))
                .execute();
        database.dsl()
                .insertInto(
                        SIGN_IN_FAILURE, SIGN_IN_FAILURE.LOGIN_KEY, SIGN_IN_FAILURE.ADDRESS, SIGN_IN_FAILURE.FAILED_AT)
                .values(loginKey, address, now)
                .execute();
    }

    int failuresFor(String loginKey, Instant since) {
        return database.dsl()
                .fetchCount(
                        SIGN_IN_FAILURE, SIGN_IN_FAILURE.LOGIN_KEY.eq(loginKey), SIGN_IN_FAILURE.FAILED_AT.gt(since));
    }

    int failuresFrom(String address, Instant since) {
        return database.dsl()
                .fetchCount(SIGN_IN_FAILURE, SIGN_IN_FAILURE.ADDRESS.eq(address), SIGN_IN_FAILURE.FAILED_AT.gt(since));
    }

    void forgetFailures(String loginKey) {
        database.dsl()
                .deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.LOGIN_KEY.eq(loginKey))
                .execute();
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.LOGIN),
                row.get(ACCOUNT.NAME),
                Role.valueOf(row.get(ACCOUNT.ROLE)),
                row.get(ACCOUNT.ACTIVE));
    }
}
