package org.isnad.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {
    private static final AccessLog.Bounds SMALL = new AccessLog.Bounds(20_000, 3, 4_500, Duration.ofDays(30));

    @TempDir
    Path folder = Path.of("");

    @Test
    void add_untilFilesAreLarge_putsThemAsideAndKeepsTheNewest() throws IOException {
        try (AccessLog log = new AccessLog(folder, false, SMALL)) {
            for (int i = 1; i <= 3_000; i++) {
                log.add(line(i));
            }
        }

        List<Path> files = files();
        assertThat(files).hasSize(4);
        assertThat(Files.readAllLines(folder.resolve("access.log")))
                .last()
                .asString()
                .contains("/a/3000 ");
        for (Path file : files) {
            assertThat(Files.size(file))
                    .as("what its buffer holds may come on top")
                    .isLessThan(40_000);
        }
    }

    @Test
    void sweep_takesAwayWhatIsOldOrTooMuch() throws IOException {
        Files.createDirectories(folder);
        old("access.log.2021-09-13", 10, Duration.ofDays(31));
        old("access.log.2021-10-01", 3_000, Duration.ofDays(3));
        old("access.log.2021-10-02", 3_000, Duration.ofDays(2));
        old("other.log", 9_000, Duration.ofDays(300));
        try (AccessLog log = new AccessLog(folder, false, SMALL)) {
            log.add(line(1));
            log.sweep();
        }

        assertThat(files().stream().map(file -> file.getFileName().toString()))
                .containsExactly("access.log", "access.log.2021-10-02", "other.log");
    }

    @Test
    void add_fasterThanTheDiskTakes_losesAndCountsLines() throws IOException, InterruptedException {
        Path pipe = folder.resolve("access.log");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        int lines = 60_000;
        AtomicLong read = new AtomicLong();
        CountDownLatch mayRead = new CountDownLatch(1);
        Thread slowDisk = Thread.ofPlatform().start(() -> {
            try (BufferedReader in = Files.newBufferedReader(pipe)) {
                mayRead.await();
                read.set(in.lines().count());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long lost;
        try (AccessLog log = new AccessLog(folder, false, AccessLog.Bounds.USUAL)) {
            for (int i = 0; i < lines; i++) {
                log.add(line(i));
            }
            lost = log.lost();
            mayRead.countDown();
        }
        slowDisk.join();

        assertThat(lost).isPositive();
        assertThat(read.get() + lost).isEqualTo(lines);
    }

    private void old(String name, int size, Duration age) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[size]);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static AccessLine line(int article) {
        return new AccessLine("127.0.0.1", Instant.now(), "GET", "/a/" + article, "HTTP/1.1", 200, 1, null, null);
    }
}
