package org.isnad.mail;

import static org.isnad.storage.generated.Tables.LETTER;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.isnad.storage.Database;

@ApplicationScoped
class LetterRepository {
    private final Database database;

    LetterRepository(Database database) {
        this.database = database;
    }

    void add(String recipient, String subject, String text, Instant now) {
        database.dsl()
                .insertInto(LETTER)
                .set(LETTER.RECIPIENT, recipient)
                .set(LETTER.SUBJECT, subject)
                .set(LETTER.TEXT, text)
                .set(LETTER.ATTEMPTS, 0)
                .set(LETTER.DUE_AT, now)
                .set(LETTER.WRITTEN_AT, now)
                .execute();
    }

    List<Letter> due(Instant now, int most) {
        return database.dsl()
                .selectFrom(LETTER)
                .where(LETTER.DUE_AT.le(now))
                .orderBy(LETTER.DUE_AT, LETTER.ID)
                .limit(most)
                .fetch(row -> new Letter(
                        row.getId(), row.getRecipient(), row.getSubject(), row.getText(), row.getAttempts()));
    }

    /** False when another server has it in hand. */
    boolean take(Letter letter, Instant now, Instant nextTry) {
        return database.write(() -> database.dsl()
                        .update(LETTER)
                        .set(LETTER.DUE_AT, nextTry)
                        .set(LETTER.ATTEMPTS, letter.attempts() + 1)
                        .where(LETTER.ID.eq(letter.id()), LETTER.DUE_AT.le(now))
                        .execute())
                == 1;
    }

    void remove(Letter letter) {
        database.write(() -> database.dsl()
                .deleteFrom(LETTER)
                .where(LETTER.ID.eq(letter.id()))
                .execute());
    }
}
