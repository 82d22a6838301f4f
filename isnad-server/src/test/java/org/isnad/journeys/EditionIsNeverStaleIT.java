package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.isnad.storage.TestDatabase;
import org.junit.jupiter.api.Test;

/** {@code ./bench soak} runs the same for as long, and with as many kills, as it is told. */
class EditionIsNeverStaleIT {
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("isnad.soak.seconds", 20));
    private static final boolean ON_POSTGRESQL = "postgresql".equals(System.getProperty("isnad.soak.database"));
    private static final int KILLS = Integer.getInteger("isnad.soak.kills", 2);

    @Test
    void everyAnswerIsTheContentAsOneCommitLeftIt() throws IOException, InterruptedException {
        Map<String, String> database =
                ON_POSTGRESQL ? Map.of("ISNAD_DATABASE_URL", TestDatabase.freshPostgresUrl()) : Map.of();
        try (Soak soak = new Soak(database)) {
            assertThat(soak.run(DURATION, KILLS)).as(soak::told).isEmpty();
            System.out.println("soak: " + soak.told());
        }
    }
}
