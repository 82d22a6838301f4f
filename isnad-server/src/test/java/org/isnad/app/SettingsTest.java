package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void everySettingHasItsDefault() {
        assertThat(Settings.read(Map.<String, String>of()::get))
                .isEqualTo(new Settings(Path.of("data"), "127.0.0.1", 8080, "", false, "", "isnad@localhost"));
    }

    @Test
    void everySettingIsReadFromItsVariable() {
        assertThat(Settings.read(Map.of(
                        "ISNAD_DATA", "/srv/isnad",
                        "ISNAD_HOST", "0.0.0.0",
                        "ISNAD_PORT", "9000",
                        "ISNAD_DATABASE_URL", "postgresql://a:b@db/isnad",
                        "ISNAD_BEHIND_PROXY", "true",
                        "ISNAD_SMTP_URL", "smtp://desk:secret@mail.example.org",
                        "ISNAD_MAIL_FROM", "desk@example.org")::get))
                .isEqualTo(new Settings(
                        Path.of("/srv/isnad"),
                        "0.0.0.0",
                        9000,
                        "postgresql://a:b@db/isnad",
                        true,
                        "smtp://desk:secret@mail.example.org",
                        "desk@example.org"));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThatThrownBy(() -> Settings.read(Map.of(
                        "ISNAD_PORT", "70000",
                        "ISNAD_DATABASE_URL", "mysql://x",
                        "ISNAD_BEHIND_PROXY", "yes",
                        "ISNAD_SMTP_URL", "imap://x",
                        "ISNAD_MAIL_FROM", "nobody")::get))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("ISNAD_PORT")
                .hasMessageContaining("ISNAD_DATABASE_URL")
                .hasMessageContaining("ISNAD_BEHIND_PROXY")
                .hasMessageContaining("ISNAD_SMTP_URL")
                .hasMessageContaining("ISNAD_MAIL_FROM");
    }

    @Test
    void theMailServerIsReadFromItsAddress() {
        Settings settings =
                Settings.read(Map.of(
                        "ISNAD_SMTP_URL",
                        "smtp://desk%40example.org:s%3Acret@mail.example.org",
                        "ISNAD_MAIL_FROM",
                        "d@e.org")::get);

        assertThat(MailServer.properties(settings))
                .containsEntry("isnad.mail.on", "true")
                .containsEntry("quarkus.mailer.host", "mail.example.org")
                .containsEntry("quarkus.mailer.port", "587")
                .containsEntry("quarkus.mailer.username", "desk@example.org")
                .containsEntry("quarkus.mailer.password", "s:cret")
                .containsEntry("quarkus.mailer.start-tls", "REQUIRED")
                .containsEntry("quarkus.mailer.from", "d@e.org");
        assertThat(MailServer.properties(Settings.read(Map.<String, String>of()::get)))
                .isEmpty();
    }
}
