package org.isnad.app;

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
                        Path.of("data"), "127.0.0.1", 8080, "", false, Observing.NOTHING, Settings.Purging.NOBODY));
    }

    @Test
    void everySettingIsReadFromItsVariable() {
        assertThat(Settings.read(Map.of(
                        "ISNAD_DATA", "/srv/isnad",
                        "ISNAD_HOST", "0.0.0.0",
                        "ISNAD_PORT", "9000",
                        "ISNAD_DATABASE_URL", "postgresql://a:b@db/isnad",
                        "ISNAD_BEHIND_PROXY", "true",
                        "ISNAD_METRICS_TOKEN", "sixteen-letters!",
                        "ISNAD_ACCESS_LOG", "anonymous",
                        "ISNAD_OTLP_ENDPOINT", "http://localhost:4318",
                        "ISNAD_PURGE_URL", "https://cache.example.org/purge",
                        "ISNAD_PURGE_TOKEN", "secret")::get))
                .isEqualTo(new Settings(
                        Path.of("/srv/isnad"),
                        "0.0.0.0",
                        9000,
                        "postgresql://a:b@db/isnad",
                        true,
                        new Observing("sixteen-letters!", AccessLogMode.ANONYMOUS, "http://localhost:4318"),
                        new Settings.Purging("https://cache.example.org/purge", "secret")));
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
                        "ISNAD_PURGE_TOKEN", "two words")::get))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("ISNAD_PORT")
                .hasMessageContaining("ISNAD_DATABASE_URL")
                .hasMessageContaining("ISNAD_BEHIND_PROXY")
                .hasMessageContaining("ISNAD_METRICS_TOKEN")
                .hasMessageContaining("ISNAD_ACCESS_LOG")
                .hasMessageContaining("ISNAD_OTLP_ENDPOINT")
                .hasMessageContaining("ISNAD_PURGE_URL")
                .hasMessageContaining("ISNAD_PURGE_TOKEN")
                .hasMessageNotContainingAny("short", "two words");
    }
}
