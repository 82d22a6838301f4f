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
                .isEqualTo(new Settings(Path.of("data"), "127.0.0.1", 8080, "", false));
    }

    @Test
    void everySettingIsReadFromItsVariable() {
        assertThat(Settings.read(Map.of(
                        "ISNAD_DATA", "/srv/isnad",
                        "ISNAD_HOST", "0.0.0.0",
                        "ISNAD_PORT", "9000",
                        "ISNAD_DATABASE_URL", "postgresql://a:b@db/isnad",
                        "ISNAD_BEHIND_PROXY", "true")::get))
                .isEqualTo(new Settings(Path.of("/srv/isnad"), "0.0.0.0", 9000, "postgresql://a:b@db/isnad", true));
    }

    @Test
    void allProblemsAreToldAtOnce() {
        assertThatThrownBy(() -> Settings.read(Map.of(
                        "ISNAD_PORT", "70000", "ISNAD_DATABASE_URL", "mysql://x", "ISNAD_BEHIND_PROXY", "yes")::get))
                .isInstanceOf(CommandFailed.class)
                .hasMessageContaining("ISNAD_PORT")
                .hasMessageContaining("ISNAD_DATABASE_URL")
                .hasMessageContaining("ISNAD_BEHIND_PROXY");
    }
}
