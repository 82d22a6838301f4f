package org.isnad.comment;

import static org.isnad.storage.generated.Tables.COMMENT;
import static org.isnad.storage.generated.Tables.COMMENTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.isnad.storage.Database;
import org.isnad.storage.generated.tables.records.CommenterRecord;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CommenterRepository {
    private final Database database;

    CommenterRepository(Database database) {
        this.database = database;
    }

    Commenter known(String identity, String name, String email, String network, Instant now) {
        database.dsl()
                .insertInto(COMMENTER)
                .set(COMMENTER.IDENTITY, identity)
                .set(COMMENTER.NAME, name)
                .set(COMMENTER.EMAIL, email)
                .set(COMMENTER.NETWORK, network)
                .set(COMMENTER.FIRST_AT, now)
                .set(COMMENTER.LAST_AT, now)
                .onConflict(COMMENTER.IDENTITY)
                .doUpdate()
                .set(COMMENTER.NETWORK, network)
                .set(COMMENTER.LAST_AT, now)
                .execute();
        return database.dsl()
                .selectFrom(COMMENTER)
                .where(COMMENTER.IDENTITY.eq(identity))
                .fetchSingle(CommenterRepository::commenter);
    }

    Optional<Commenter> find(long id) {
        return database.dsl()
                .selectFrom(COMMENTER)
                .where(COMMENTER.ID.eq(id))
                .fetchOptional(CommenterRepository::commenter);
    }

    boolean wasShown(long commenter) {
        return database.dsl()
                .fetchExists(COMMENT, COMMENT.COMMENTER_ID.eq(commenter), COMMENT.STATE.eq(CommentState.SHOWN.name()));
    }

    boolean isEmailBanned(String email) {
        return !email.isEmpty()
                && database.dsl().fetchExists(COMMENTER, COMMENTER.EMAIL.eq(email), COMMENTER.BANNED_AT.isNotNull());
    }

    boolean wasBannedIn(String network, Instant since) {
        return database.dsl().fetchExists(COMMENTER, COMMENTER.NETWORK.eq(network), COMMENTER.BANNED_AT.gt(since));
    }

    void setBanned(long id, @Nullable Instant at) {
        database.dsl()
                .update(COMMENTER)
                .set(COMMENTER.BANNED_AT, at)
                .where(COMMENTER.ID.eq(id))
                .execute();
    }

    void forgetNetworks(Instant before) {
        database.dsl()
                .update(COMMENTER)
                .set(COMMENTER.NETWORK, "")
                .where(COMMENTER.LAST_AT.lt(before), COMMENTER.NETWORK.ne(""))
                .execute();
    }

    /** The name and the address go; a ban stays with the identity. */
    void erase(String email, String nobody) {
        database.dsl()
                .update(COMMENTER)
                .set(COMMENTER.NAME, nobody)
                .set(COMMENTER.EMAIL, "")
                .set(COMMENTER.NETWORK, "")
                .where(COMMENTER.EMAIL.eq(email))
                .execute();
    }

    private static Commenter commenter(CommenterRecord row) {
        return new Commenter(
                row.getId(), row.getName(), row.getEmail(), row.getNetwork(), row.getFirstAt(), row.getBannedAt());
    }
}
