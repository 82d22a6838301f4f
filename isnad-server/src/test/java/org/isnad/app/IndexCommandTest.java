package org.isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.RunningSite;
import org.isnad.search.SearchFeed;
import org.junit.jupiter.api.Test;

/** {@code ./isnad index rebuild}, beside a running server and without one. */
@QuarkusTest
@QuarkusTestResource(RunningSite.class)
@SuppressWarnings("NullAway.Init")
class IndexCommandTest {
    @Inject
    SearchFeed feed;

    private final Path temp = freshFolder();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory("isnad-index");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int rebuild(Path data) {
        return new CommandRunner(new Output(new PrintWriter(out, true), new PrintWriter(err, true)))
                .run(List.of("index", "rebuild", "--data", data.toString()));
    }

    @Test
    void aRunningServerBuildsItAndSaysSo() {
        Path data = Path.of(System.getProperty("isnad.data"));

        assertThat(rebuild(data)).as(err.toString()).isZero();

        assertThat(out.toString())
                .contains("Asked the running server", "the old one goes on answering", "The index is built: ");
        assertThat(feed.status().answers()).isTrue();
        assertThat(data.resolve("search")).isDirectoryNotContaining("glob:**/rebuild-*");
    }

    @Test
    void withoutAServerTheNextOneBuildsIt() throws Exception {
        Path data = temp.resolve("data");
        Installation.claim(Settings.read(Map.of("ISNAD_DATA", data.toString())::get))
                .close();
        Path index = Files.createDirectories(data.resolve("search/index-1"));

        assertThat(rebuild(data)).isZero();

        assertThat(out.toString())
                .contains("No server is running here. The next one that starts builds the index anew.");
        assertThat(index).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsOneSentence() {
        assertThat(rebuild(temp.resolve("none"))).isEqualTo(1);

        assertThat(err.toString().strip())
                .startsWith("There is no data folder at ")
                .hasLineCount(1);
        assertThat(temp.resolve("none")).doesNotExist();
    }

    @Test
    void nothingIsTakenOutOfAFolderOfSomebodyElse() throws Exception {
        Path letters = Files.createDirectories(temp.resolve("search")).resolve("letters.txt");
        Files.writeString(letters, "لا يُمس");

        assertThat(rebuild(temp)).isEqualTo(1);

        assertThat(err.toString()).contains("is not the data folder of an Isnad");
        assertThat(letters).exists();
        assertThat(temp.resolve("media")).doesNotExist();
    }
}
