package org.isnad.app;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.isnad.observe.AccessLogMode;
import org.isnad.observe.Observing;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void everySettingHasItsDefault() {
        assertThat(Settings.read(Map.<String, String>of()::get))
                .isEqualTo(new Settings(
                        Path.of("data"),
                        "127.0.0.1",
                        8080,
                        "",
                        false,
                        Observing.NOTHING,
                        Settings.Purging.NOBODY,
                        "",
                        "isnad@localhost"));
    }

    @Test
    void everySettingIsReadFromItsVariable() {
        assertThat(Settings.read(Map.ofEntries(
                        entry("ISNAD_DATA", "/srv/isnad"),
                        entry("ISNAD_HOST", "0.0.0.0"),
                        entry("ISNAD_PORT", "9000"),
                        entry("ISNAD_DATABASE_URL", "postgresql://a:b@db/isnad"),
                        entry("ISNAD_BEHIND_PROXY", "true"),
                        entry("ISNAD_METRICS_TOKEN", "sixteen-letters!"),
                        entry("ISNAD_ACCESS_LOG", "anonymous"),
                        entry("ISNAD_OTLP_ENDPOINT", "http://localhost:4318"),
                        entry("ISNAD_PURGE_URL", "https://cache.example.org/purge"),
                        entry("ISNAD_PURGE_TOKEN", "secret"),
                        entry("ISNAD_SMTP_URL", "smtp://desk:secret@mail.example.org"),
                        entry("ISNAD_MAIL_FROM", "desk@example.org"))::get))
                .isEqualTo(new Settings(
                        Path.of("/srv/isnad"),
                        "0.0.0.0",
                        9000,
                        "postgresql://a:b@db/isnad",
                        true,
                        new Observing("sixteen-letters!", AccessLogMode.ANONYMOUS, "http://localhost:4318"),
                        new Settings.Purging("https://cache.example.org/purge", "secret"),
                        "smtp://desk:secret@mail.example.org",
                        "desk@example.org"));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThatThrownBy(() -> Settings.read(Map.of(
                        "ISNAD_PORT", "70000",
                        "ISNAD_DATABASE_URL", "mysql://x",
                        "ISNAD_BEHIND_PROXY", "yes",
                        "ISNAD_METRICS_TOKEN", "short",
                        "ISNAD_ACCESS_LOG", "some",
                        "ISNAD_OTLP_ENDPOINT", "localhost:4318",
                        "ISNAD_PURGE_URL", "cache",
                        "ISNAD_PURGE_TOKEN", "two words",
                        "ISNAD_SMTP_URL", "imap://x",
                        "ISNAD_MAIL_FROM", "nobody")::get))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("ISNAD_PORT")
                .hasMessageContaining("ISNAD_DATABASE_URL")
                .hasMessageContaining("ISNAD_BEHIND_PROXY")
                .hasMessageContaining("ISNAD_METRICS_TOKEN")
                .hasMessageContaining("ISNAD_ACCESS_LOG")
                .hasMessageContaining("ISNAD_OTLP_ENDPOINT")
                .hasMessageContaining("ISNAD_PURGE_URL")
                .hasMessageContaining("ISNAD_PURGE_TOKEN")
                .hasMessageNotContainingAny("short", "two words")
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
