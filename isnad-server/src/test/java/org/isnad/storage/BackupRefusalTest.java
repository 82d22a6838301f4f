package org.isnad.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.storage.generated.Tables.SECTION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be restored whole is refused in one sentence, and everything stays as it was. */
class BackupRefusalTest {
    private static final String MANIFEST = "isnad-backup.json";

    @TempDir
    Path elsewhere;

    private final TestDatabase test = TestDatabase.create();

    @BeforeEach
    void givenABackupAndLaterChanges() {
        SampleRows.fill(test);
        test.backup().writeTo(backup());
        SampleRows.medium(test.folder(), "later.jpg", new byte[] {1, 2, 3});
        test.database()
                .write(() -> test.database()
                        .dsl()
                        .insertInto(SECTION, SECTION.SLUG, SECTION.NAME, SECTION.PLACE)
                        .values("later", "later", 1)
                        .execute());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void missingFile() {
        thenRefused(elsewhere.resolve("none.zip"), "cannot be opened");
    }

    @Test
    void textFile() throws IOException {
        thenRefused(Files.writeString(elsewhere.resolve("letter.zip"), "سلام"), "is not a backup of Isnad");
    }

    @Test
    void foreignZip() throws IOException {
        thenRefused(zip(Map.of("readme.txt", "hello")), "is not a backup of Isnad");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.02, 0.1, 0.25, 0.5, 0.75, 0.97})
    void oneBitChanged(double where) throws IOException {
        byte[] bytes = Files.readAllBytes(backup());
        bytes[(int) (bytes.length * where)] ^= 4;
        thenRefused(Files.write(elsewhere.resolve("bit.zip"), bytes), "damaged");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.99})
    void cutOff(double where) throws IOException {
        byte[] bytes = Files.readAllBytes(backup());
        byte[] shorter = Arrays.copyOf(bytes, (int) (bytes.length * where));
        thenRefused(Files.write(elsewhere.resolve("short.zip"), shorter), "damaged");
    }

    @Test
    void newerFormat() throws IOException {
        thenRefused(changed(MANIFEST, "\"format\":1", "\"format\":2"), "was made by a newer Isnad");
    }

    @Test
    void newerSchema() throws IOException {
        thenRefused(changed(MANIFEST, "\"schema\":\"", "\"schema\":\"99"), "was made by a newer Isnad");
    }

    @Test
    void descriptionThatIsNone() throws IOException {
        thenRefused(changed(MANIFEST, "\"format\":1,", ""), "damaged");
        thenRefused(changed(MANIFEST, "{", "["), "damaged");
    }

    @Test
    void missingTable() throws IOException {
        Map<String, String> entries = entries();
        entries.remove("tables/revision.jsonl");
        thenRefused(zip(entries), "table revision is missing");
    }

    @Test
    void missingRow() throws IOException {
        thenRefused(changed("tables/tag.jsonl", "(?s).*", ""), "table tag has 0 rows instead of 1");
    }

    @Test
    void lineThatIsNoRow() throws IOException {
        thenRefused(changed("tables/tag.jsonl", "\\{", "("), "table tag has a line that is not a row");
        thenRefused(changed("tables/tag.jsonl", "(?s).*", "null\n"), "table tag has a line that is not a row");
    }

    @Test
    void rowsThatDoNotFitTogether() throws IOException {
        thenRefused(changed("tables/byline.jsonl", "\"person_id\":1", "\"person_id\":77"), "do not fit together");
        thenRefused(changed("tables/article.jsonl", "\"title\":\"null\"", "\"title\":null"), "do not fit together");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "media/../../escaped.txt",
                "media//tmp/escaped.txt",
                "media/../isnad.lock",
                "media/a/../../isnad.db"
            })
    void fileThatWouldLandOutside(String name) throws IOException {
        Map<String, String> entries = entries();
        entries.put(name, "bad");
        thenRefused(zip(entries), "outside the data folder");
        assertThat(test.folder().root().resolveSibling("escaped.txt")).doesNotExist();
    }

    private Path backup() {
        return elsewhere.resolve("backup.zip");
    }

    private void thenRefused(Path file, String reason) {
        var rows = SampleRows.rows(test);
        List<String> media = List.copyOf(SampleRows.media(test).keySet());
        assertThatThrownBy(() -> test.backup().restoreFrom(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(reason)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("\n")
                .hasMessageNotContaining("Exception");
        assertThat(SampleRows.rows(test)).isEqualTo(rows);
        assertThat(SampleRows.media(test).keySet()).containsExactlyElementsOf(media);
        assertThat(test.folder().backups()).isEmptyDirectory();
        assertThat(test.folder().root().resolve("restoring.db")).doesNotExist();
    }

    private Path changed(String entry, String pattern, String replacement) throws IOException {
        Map<String, String> entries = entries();
        String before = entries.get(entry);
        String after = String.valueOf(before).replaceFirst(pattern.equals("{") ? "\\{" : pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        entries.put(entry, after);
        return zip(entries);
    }

    /** Bytes are carried as Latin letters. */
    private Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(backup().toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(
                        entry.getName(),
                        new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return entries;
    }

    private Path zip(Map<String, String> entries) throws IOException {
        Path file = elsewhere.resolve("changed.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return file;
    }
}
