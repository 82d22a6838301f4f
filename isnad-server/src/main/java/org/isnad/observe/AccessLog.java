package org.isnad.observe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.ErrorManager;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.handlers.PeriodicSizeRotatingFileHandler;

/**
 * Writes lines in a thread of its own into a file that is put aside every day, and when it has grown large. Of more
 * lines than the disk takes some are lost, because readers must not wait for it; they are counted.
 */
final class AccessLog implements AutoCloseable {
    /** How much of the past is kept. */
    record Bounds(long fileBytes, int filesOfADay, long allBytes, Duration age) {
        static final Bounds USUAL = new Bounds(64L << 20, 8, 1L << 30, Duration.ofDays(30));
    }

    private record Old(Path file, long size, Instant written) {}

    private static final Logger LOG = Logger.getLogger(AccessLog.class);
    private static final String NAME = "access.log";
    private static final int MOST_WAITING = 32_768;
    private static final Duration LONGEST_WAIT = Duration.ofMillis(200);
    private static final Duration LAST_LINES = Duration.ofSeconds(5);

    private final Path folder;
    private final boolean isAnonymous;
    private final Bounds bounds;
    private final PeriodicSizeRotatingFileHandler file;
    private final BlockingQueue<AccessLine> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writer;
    private final LongAdder lost = new LongAdder();
    private final AtomicBoolean isLossTold = new AtomicBoolean();
    private volatile boolean closed;

    AccessLog(Path folder, boolean isAnonymous, Bounds bounds) {
        this.folder = folder;
        this.isAnonymous = isAnonymous;
        this.bounds = bounds;
        try {
            Files.createDirectories(folder);
            file = new PeriodicSizeRotatingFileHandler(
                    folder.resolve(NAME).toFile(), ".yyyy-MM-dd", bounds.fileBytes(), bounds.filesOfADay(), true);
        } catch (IOException e) {
            throw new UncheckedIOException("the access log cannot be written", e);
        }
        file.setAutoFlush(false);
        file.setErrorManager(new ErrorManager() {
            @Override
            public synchronized void error(String message, Exception failure, int code) {
                lose("it cannot be written: " + (failure == null ? message : failure));
            }
        });
        file.setFormatter(new ExtFormatter() {
            @Override
            public String format(ExtLogRecord line) {
                return line.getMessage() + '\n';
            }
        });
        writer = Thread.ofPlatform().name("access-log").daemon().start(this::write);
    }

    /** Never waits; the handler's own queue would lose at the end what was still waiting. */
    void add(AccessLine line) {
        if (!waiting.offer(line)) {
            lose("more is to be written than the disk takes");
        }
    }

    /** How many lines were not written, at least: of what the disk refuses not every line is known. */
    long lost() {
        return lost.sum();
    }

    private void lose(String why) {
        lost.increment();
        if (isLossTold.compareAndSet(false, true)) {
            LOG.warnf("The access log loses lines: %s. How many is told by isnad_access_log_lost_total.", why);
        }
    }

    private void write() {
        while (!closed || !waiting.isEmpty()) {
            try {
                AccessLine line = waiting.poll(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
                if (line != null) {
                    write(line);
                }
            } catch (InterruptedException e) {
                closed = true;
            }
            if (waiting.isEmpty()) {
                file.flush();
            }
        }
    }

    private void write(AccessLine line) {
        try {
            String text = (isAnonymous ? line.anonymous() : line).toString();
            ExtLogRecord made = new ExtLogRecord(Level.INFO, text, ExtLogRecord.FormatStyle.NO_FORMAT, NAME);
            made.disableCallerCalculation();
            file.publish(made);
        } catch (RuntimeException e) {
            lose("a line cannot be put down: " + e);
        }
    }

    /** Takes away what is older or more than is kept. */
    void sweep() {
        try (Stream<Path> files = Files.list(folder)) {
            Instant oldest = Instant.now().minus(bounds.age());
            long total = 0;
            for (Old old : newestFirst(files)) {
                total += old.size();
                if (total > bounds.allBytes() || old.written().isBefore(oldest)) {
                    Files.deleteIfExists(old.file());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("old access logs could not be taken away: %s", e);
        }
    }

    private static List<Old> newestFirst(Stream<Path> files) {
        return files.filter(file -> file.getFileName().toString().startsWith(NAME + '.'))
                .map(AccessLog::old)
                .sorted(Comparator.comparing(Old::written).reversed())
                .toList();
    }

    private static Old old(Path file) {
        try {
            FileTime written = Files.getLastModifiedTime(file);
            return new Old(file, Files.size(file), written.toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            writer.join(LAST_LINES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        file.close();
    }
}
