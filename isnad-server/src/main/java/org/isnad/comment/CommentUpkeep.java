package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.isnad.storage.Database;

/** Forgets what need not be known any longer. */
@ApplicationScoped
public class CommentUpkeep {
    private static final Duration NETWORKS_KEPT = Duration.ofDays(90);

    private final Database database;
    private final Challenges challenges;
    private final CommenterRepository commenters;
    private final InstantSource clock;

    CommentUpkeep(Database database, Challenges challenges, CommenterRepository commenters, InstantSource clock) {
        this.database = database;
        this.challenges = challenges;
        this.commenters = commenters;
        this.clock = clock;
    }

    public void forget() {
        database.write(() -> {
            challenges.forgetExpired();
            commenters.forgetNetworks(clock.instant().minus(NETWORKS_KEPT));
        });
    }
}
