package org.isnad.comment;

import static org.isnad.storage.generated.Tables.CHALLENGE_SECRET;
import static org.isnad.storage.generated.Tables.SPENT_CHALLENGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.isnad.storage.Database;

@ApplicationScoped
class ChallengeRepository {
    private static final long ONLY = 1;

    private final Database database;
    private final InstantSource clock;

    ChallengeRepository(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The one that is kept; of several servers that start at once, the first has its way. */
    String secret(String unlessKept) {
        return database.write(() -> {
            database.dsl()
                    .insertInto(
                            CHALLENGE_SECRET, CHALLENGE_SECRET.ID, CHALLENGE_SECRET.SECRET, CHALLENGE_SECRET.MADE_AT)
                    .values(ONLY, unlessKept, clock.instant())
                    .onConflictDoNothing()
                    .execute();
            return database.dsl()
                    .select(CHALLENGE_SECRET.SECRET)
                    .from(CHALLENGE_SECRET)
                    .fetchSingle(CHALLENGE_SECRET.SECRET);
        });
    }

    /** False for all but the first who try. */
    boolean spend(String nonce, Instant expires) {
        return database.dsl()
                        .insertInto(SPENT_CHALLENGE, SPENT_CHALLENGE.NONCE, SPENT_CHALLENGE.EXPIRES_AT)
                        .values(nonce, expires)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void forgetExpired(Instant now) {
        database.dsl()
                .deleteFrom(SPENT_CHALLENGE)
                .where(SPENT_CHALLENGE.EXPIRES_AT.lt(now))
                .execute();
    }
}
