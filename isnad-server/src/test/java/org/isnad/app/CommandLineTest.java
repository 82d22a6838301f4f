package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.storage.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    @TempDir
    Path temp = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void usersAreAddedAndListedOnlyWhereThereIsAnInstallation() throws Exception {
        assertThat(run("user", "list", "--data", temp.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no data folder").doesNotContain("\tat ");
        String data = installation();

        assertThat(run("user", "add", "layan", "--role", "editor", "--data", data))
                .isZero();
        assertThat(out.toString()).contains("password: ");
        assertThat(run("user", "list", "--data", data)).isZero();
        assertThat(out.toString()).contains("layan", "editor");
        assertThat(run("user", "add", "layan", "--data", data)).isEqualTo(1);
        assertThat(err.toString()).contains("There is a user layan already.");
    }

    @Test
    void aUserIsKeptOutLetInAndGivenANewPassword() throws Exception {
        String data = installation();
        run("user", "add", "layan", "--name", "ليان", "--data", data);

        assertThat(run("user", "disable", "layan", "--data", data)).isZero();
        assertThat(listed(data)).contains("layan", "writer", "disabled", "ليان");
        assertThat(run("user", "enable", "--data=" + data, "layan")).isZero();
        assertThat(listed(data)).contains("layan").doesNotContain("disabled");
        assertThat(run("user", "password", "layan", "--data", data)).isZero();
        assertThat(out.toString()).contains("password: ");

        assertThat(run("user", "password", "nobody", "--data", data)).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("There is no user nobody.");
    }

    @Test
    void aBackupGoesBackIntoAnEmptyFolder() throws Exception {
        String data = installation();
        run("user", "add", "layan", "--data", data);
        Path media = Path.of(data, "media", "ab", "abc.jpg");
        Files.createDirectories(media.resolveSibling("."));
        Files.write(media, new byte[] {1, 2, 3});
        String file = temp.resolve("b.zip").toString();

        assertThat(run("backup", file, "--data", data)).isZero();
        String other = temp.resolve("other").toString();
        assertThat(run("restore", file, "--data", other)).isZero();

        assertThat(run("user", "list", "--data", other)).isZero();
        assertThat(out.toString()).contains("layan");
        assertThat(Path.of(other, "media", "ab", "abc.jpg")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(run("restore", file, "--data", other)).isEqualTo(1);
        assertThat(err.toString()).contains("--replace");
        assertThat(run("restore", file, "--data", other, "--replace")).isZero();
    }

    @Test
    void aFolderInUseIsRefusedInOneSentence() throws Exception {
        String data = installation();
        try (DataFolder held = DataFolder.claim(Path.of(data))) {
            assertThat(held.root()).exists();
            assertThat(run("serve", "--port", "0", "--data", data)).isEqualTo(1);
        }
        assertThat(err.toString().strip().lines()).hasSize(1).first().asString().contains("in use by another Isnad");
    }

    private String listed(String data) {
        out.getBuffer().setLength(0);
        assertThat(run("user", "list", "--data", data)).isZero();
        return out.toString();
    }

    private String installation() {
        Path data = temp.resolve("data");
        Installation.claim(Settings.read(Map.of("ISNAD_DATA", data.toString())::get))
                .close();
        return data.toString();
    }

    private int run(String... arguments) {
        return new CommandRunner(new Output(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(List.of(arguments));
    }
}
