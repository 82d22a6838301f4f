package org.isnad.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;

/** Sends what waits, and tries again later what the mail server did not take. */
@ApplicationScoped
public class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final LetterRepository letters;
    private final Mailer mailer;
    private final InstantSource clock;

    Delivery(LetterRepository letters, Mailer mailer, InstantSource clock) {
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** A stop in the middle sends a letter twice rather than never. */
    public void sendDue() {
        Instant now = clock.instant();
        List<Letter> due = letters.due(now, AT_ONCE);
        for (Letter letter : due) {
            if (letters.take(letter, now, now.plus(pauseAfter(letter.attempts())))) {
                send(letter);
            }
        }
    }

    private void send(Letter letter) {
        try {
            mailer.send(Mail.withText(letter.recipient(), letter.subject(), letter.text()));
            letters.remove(letter);
        } catch (RuntimeException e) {
            boolean givesUp = letter.attempts() + 1 >= MOST_ATTEMPTS;
            LOG.warnf(
                    "A letter could not be sent (%s); %s", e.getMessage(), givesUp ? "given up" : "it is tried again");
            if (givesUp) {
                letters.remove(letter);
            }
        }
    }

    private static Duration pauseAfter(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
