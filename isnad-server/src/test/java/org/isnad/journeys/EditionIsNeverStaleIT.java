package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code ./bench soak} runs the same for as long, and with as many kills, as it is told. */
class EditionIsNeverStaleIT {
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("isnad.soak.seconds", 20));
    private static final boolean ON_POSTGRESQL = "postgresql".equals(System.getProperty("isnad.soak.database"));
    private static final int KILLS = Integer.getInteger("isnad.soak.kills", 2);

    @Test
    void everyAnswerIsTheContentAsOneCommitLeftIt() throws IOException, InterruptedException {
        try (Soak soak = ON_POSTGRESQL ? onPostgres() : new Soak(LoadedDemo.onSqlite(), Map.of())) {
            assertThat(soak.run(DURATION, KILLS)).as(soak::told).isEmpty();
            System.out.println("soak: " + soak.told());
        }
    }

    private static Soak onPostgres() throws IOException {
        LoadedDemo.Copy demo = LoadedDemo.onPostgres();
        return new Soak(demo.data(), Map.of("ISNAD_DATABASE_URL", demo.database()));
    }
}
