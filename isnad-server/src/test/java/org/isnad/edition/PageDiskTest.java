package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.storage.SubjectKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageDiskTest {
    private static final String ADDRESS = "/a/1/%D8%AE%D8%A8%D8%B1";

    @TempDir
    Path folder;

    private PageDisk disk = new PageDisk(Path.of(""), 0);

    @BeforeEach
    void givenDisk() {
        disk = new PageDisk(folder, 1_000_000);
        disk.setImprint("build one");
    }

    @Test
    void aPageComesBackAsItWas() {
        FinishedPage page = page("محتوى");
        disk.write(ADDRESS, page);

        FinishedPage back = disk.read(ADDRESS).orElseThrow();

        assertThat(back.plain().bytes()).isEqualTo(page.plain().bytes());
        assertThat(back.facts()).isEqualTo(page.facts());
        assertThat(back.best("br").entityTag()).isEqualTo(page.best("br").entityTag());
        assertThat(disk.read("/other")).isEmpty();
    }

    @Test
    void aPageOfAnotherBuildIsKeptButNeverTrue() {
        disk.write(ADDRESS, page("محتوى"));
        disk.setImprint("build two");

        FinishedPage back = disk.read(ADDRESS).orElseThrow();

        assertThat(new KeyVersions().isTrue(back)).isFalse();
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        disk.write(ADDRESS, page("محتوى"));
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(disk.read(ADDRESS)).isEmpty();

        for (Path file : files()) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        assertThat(disk.read(ADDRESS)).isEmpty();
    }

    @Test
    void whatIsKnownOfSubjectsComesBack() {
        KeyVersions versions = new KeyVersions();
        versions.touch(9, List.of(SubjectKey.of("article", 3)));
        disk.writeKnown(versions);

        PageDisk.Known known = disk.readKnown().orElseThrow();

        assertThat(known).isEqualTo(new PageDisk.Known("build one", 9, Map.of(SubjectKey.of("article", 3), 9L)));
    }

    @Test
    void whatNobodyAskedForLongestGoesFirstWhenThereIsTooMuch() throws IOException {
        PageDisk small = new PageDisk(folder, 3_000);
        small.setImprint("build one");
        small.write("/old", page("x".repeat(2_000)));
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
        }
        small.write("/new", page("y".repeat(2_000)));

        small.sweep();

        assertThat(small.read("/old")).isEmpty();
        assertThat(small.read("/new")).isPresent();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static FinishedPage page(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FinishedPage.Facts facts = new FinishedPage.Facts(
                200, "", ContentHash.of(bytes), 1_000, 7, Long.MAX_VALUE, Set.of(SubjectKey.of("article", 1)));
        return FinishedPage.of(facts, Map.of(Coding.IDENTITY, bytes, Coding.BROTLI, new byte[] {1}));
    }
}
