package org.isnad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import org.isnad.RunningSite;
import org.isnad.storage.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@QuarkusTest
@QuarkusTestResource(RunningSite.class)
@QuarkusTestResource(value = RunningMailServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class DeliveryTest {
    @Inject
    Database database;

    @Inject
    Letters letters;

    @Inject
    Delivery delivery;

    @Inject
    LetterRepository waiting;

    @BeforeEach
    void forgetWhatCame() throws Exception {
        RunningMailServer.SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void aLetterArrivesAsItWasWritten() throws Exception {
        database.write(() -> letters.write("suad@example.org", "ردّ على تعليقك\r\nBcc: x@y.z", "أهلاً،\n\nالرد هنا."));

        delivery.sendDue();

        MimeMessage[] came = RunningMailServer.SERVER.getReceivedMessages();
        assertThat(came).hasSize(1);
        assertThat(came[0].getSubject()).isEqualTo("ردّ على تعليقك Bcc: x@y.z");
        assertThat(came[0].getFrom()[0]).hasToString("desk@example.org");
        assertThat(came[0].getAllRecipients()).hasSize(1);
        assertThat(came[0].getContent().toString().replace("\r", "")).contains("أهلاً،\n\nالرد هنا.");
        assertThat(GreenMailUtil.getHeaders(came[0])).containsIgnoringCase("utf-8");
        assertThat(waiting.due(Instant.now().plusSeconds(86_400), 10)).isEmpty();
    }

    @Test
    void nothingIsSentOfWhatWasRolledBack() {
        try {
            database.write(() -> {
                letters.write("suad@example.org", "لا يصل", "نص");
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException expected) {
            delivery.sendDue();
        }

        assertThat(RunningMailServer.SERVER.getReceivedMessages()).isEmpty();
    }

    /** Stops the mail server, and so comes last. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whatTheServerDoesNotTakeIsTriedAgain() {
        database.write(() -> letters.write("suad@example.org", "تأخر", "نص"));
        RunningMailServer.SERVER.getSmtp().stopService();

        delivery.sendDue();

        assertThat(waiting.due(Instant.now().plusSeconds(600), 10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.attempts()).isEqualTo(1));
    }
}
