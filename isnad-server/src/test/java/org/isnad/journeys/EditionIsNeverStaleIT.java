package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** {@code ./bench soak} runs the same for as long, and with as many kills, as it is told. */
class EditionIsNeverStaleIT {
    private static final Duration DURATION = Duration.ofSeconds(Integer.getInteger("isnad.soak.seconds", 25));
    private static final int KILLS = Integer.getInteger("isnad.soak.kills", 2);

    @Test
    void everyAnswerIsTheContentAsOneCommitLeftIt() throws IOException, InterruptedException {
        try (Soak soak = new Soak()) {
            assertThat(soak.run(DURATION, KILLS)).as(soak::told).isEmpty();
            System.out.println("soak: " + soak.told());
        }
    }
}
