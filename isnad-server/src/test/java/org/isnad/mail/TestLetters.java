package org.isnad.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.isnad.storage.Database;

/** Letters of a test's own database, which nobody sends. */
public final class TestLetters {
    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    private final LetterRepository repository;
    private final Letters letters;

    public TestLetters(Database database, InstantSource clock) {
        this.repository = new LetterRepository(database);
        this.letters = new Letters(repository, clock, true);
    }

    public Letters letters() {
        return letters;
    }

    /** Everything that waits, as recipient, subject and text in one. */
    public List<String> waiting() {
        return repository.due(FAR, 1_000).stream()
                .map(letter -> letter.recipient() + "\n" + letter.subject() + "\n" + letter.text())
                .toList();
    }
}
