package org.isnad.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes letters for sending. Without a mail server none is kept: nobody would ever send it. */
@ApplicationScoped
public class Letters {
    private final LetterRepository letters;
    private final InstantSource clock;
    private final boolean on;

    Letters(LetterRepository letters, InstantSource clock, @ConfigProperty(name = "isnad.mail.on") boolean on) {
        this.letters = letters;
        this.clock = clock;
        this.on = on;
    }

    public boolean areSent() {
        return on;
    }

    /** Call inside {@code Database.write}, with the change that the letter tells of. */
    public void write(String recipient, String subject, String text) {
        if (on) {
            letters.add(recipient, subject.replaceAll("\\s+", " "), text, clock.instant());
        }
    }
}
