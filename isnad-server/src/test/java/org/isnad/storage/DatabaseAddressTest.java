package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.isnad.storage.DatabaseAddress.Postgres;
import org.isnad.storage.DatabaseAddress.SqliteFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void parse_ofNothing_isTheFileInTheDataFolder(@Nullable String nothing) {
        assertThat(parse(nothing)).isEqualTo(new SqliteFile(root.resolve("isnad.db")));
    }

    @Test
    void parse_ofWholeAddress_takesEveryPart() {
        assertThat(parse("postgresql://isnad:secret@db.example:5433/news?sslmode=require"))
                .isEqualTo(new Postgres("db.example", 5433, "news", "isnad", "secret", "sslmode=require"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://db.example/news",
                "jdbc:postgresql://db.example/news",
                " postgresql://db.example/news "
            })
    void parse_withoutPortAndLogin_usesTheUsualOnes(String url) {
        assertThat(parse(url)).isEqualTo(new Postgres("db.example", 5432, "news", null, null, ""));
    }

    @Test
    void parse_ofPasswordWithSigns_decodesThemButLeavesPlus() {
        assertThat(parse("postgresql://isnad:a+b%40c%3A%D8%B3@db/news"))
                .isEqualTo(new Postgres("db", 5432, "news", "isnad", "a+b@c:س", ""));
    }

    @Test
    void toString_neverShowsThePassword() {
        assertThat(parse("postgresql://isnad:secret@db/news").toString()).isEqualTo("postgresql://db:5432/news");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mysql://db/news",
                "postgresql://db",
                "postgresql://db/",
                "postgresql:///news",
                "postgresql://db/news/more",
                "postgresql://isnad:a b@db/news",
                "postgresql://isnad:100%@db/news",
                "isnad.db",
                "postgresql:"
            })
    void parse_ofAnythingElse_saysHowItMustLook(String url) {
        assertThatThrownBy(() -> parse(url))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith("ISNAD_DATABASE_URL must look like postgresql://");
    }

    private DatabaseAddress parse(@Nullable String url) {
        try (DataFolder folder = DataFolder.claim(root)) {
            return DatabaseAddress.parse(url, folder);
        }
    }
}
