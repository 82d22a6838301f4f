package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.isnad.storage.EventLog;
import org.isnad.storage.Pulse;
import org.isnad.storage.SubjectKey;
import org.isnad.storage.TestDatabase;
import org.isnad.storage.Wire;
import org.junit.jupiter.api.Test;

/** When pages begin and cease to be marked as possibly old. */
class AbsenceTest {
    private static final class NoPages implements PageSource {
        @Override
        public boolean serves(String path) {
            return false;
        }

        @Override
        public Page render(Address address) {
            return Page.html(404, new byte[0]);
        }

        @Override
        public List<Address> eager(Set<SubjectKey> changed) {
            return List.of();
        }

        @Override
        public List<Address> part(int number) {
            return List.of();
        }

        @Override
        public String apology() {
            return "";
        }

        @Override
        public String refusal() {
            return "";
        }
    }

    @Test
    void noMarkOutlivesTheFirstAnswerAfterAnAbsence() throws InterruptedException {
        try (Wire wire = Wire.toPostgres();
                TestDatabase test = TestDatabase.over(wire);
                Pulse pulse = new Pulse(test.database(), () -> {}, InstantSource.system());
                Edition edition = new Edition(
                        new NoPages(),
                        new EventLog(test.database(), InstantSource.system()),
                        pulse,
                        test.folder(),
                        InstantSource.system())) {
            edition.open("build");
            assertThat(pulse.await(Duration.ofSeconds(10))).isTrue();
            BlockingQueue<Optional<Instant>> marksAtBeats = new LinkedBlockingQueue<>();
            pulse.whenReady(() -> pulse.eachBeat(() -> marksAtBeats.add(Optional.ofNullable(edition.staleSince()))));

            for (int absences = 0; absences < 3; absences++) {
                wire.cut();
                while (edition.staleSince() == null) {
                    TimeUnit.MILLISECONDS.sleep(10);
                }
                marksAtBeats.clear();
                wire.mend();

                assertThat(marksAtBeats.poll(20, TimeUnit.SECONDS)).isEmpty();
            }
        }
    }
}
