package org.isnad.arabic.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.NormalisedText;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The demo publication's articles, read again and again by one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadingBenchmark {
    /** What was read in a second, in bytes of UTF-8 and in words. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Read {
        public long bytes;
        public long words;
    }

    private String text = "";
    private int bytes;

    @Setup
    public void read() {
        Path articles = Path.of("../isnad-server/src/main/resources/demo/articles");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(articles)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text = all.toString();
        bytes = text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Benchmark
    public NormalisedText normalise(Read read) {
        read.bytes += bytes;
        return Normalisation.of(text);
    }

    @Benchmark
    public List<IndexTerm> analyse(Read read) {
        List<IndexTerm> terms = Analysis.terms(text);
        read.bytes += bytes;
        read.words += terms.size();
        return terms;
    }
}
