package org.isnad.arabic.eval;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.Tokens;
import org.isnad.arabic.attribution.Attribution;

/** Measures how many words the attribution engine reads in a second on one thread, and the heap that it needs. */
public final class SpeedMeasurement {
    private static final int ROUNDS = 3;
    private static final double SECONDS = 3;

    private final List<String> texts;
    private final long words;

    private SpeedMeasurement(List<String> texts) {
        this.texts = texts;
        this.words = texts.stream().mapToLong(text -> Tokens.of(text).size()).sum();
    }

    /** Reads {@code texts} again and again, first to warm up and then three times for some seconds. */
    public static void run(List<String> texts, PrintWriter out) {
        SpeedMeasurement measurement = new SpeedMeasurement(texts);
        out.printf(Locale.ROOT, "%d articles, %,d words and signs%n", texts.size(), measurement.words);
        measurement.wordsASecond();
        for (int round = 0; round < ROUNDS; round++) {
            out.printf(Locale.ROOT, "%,.0f words a second%n", measurement.wordsASecond());
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20);
        out.printf(Locale.ROOT, "%d MB of heap in use, of %d allowed%n", used, runtime.maxMemory() / (1 << 20));
    }

    private double wordsASecond() {
        long start = System.nanoTime();
        long read = 0;
        double seconds;
        do {
            for (String text : texts) {
                Attribution.standard().analyse(text);
            }
            read += words;
            seconds = (System.nanoTime() - start) / 1e9;
        } while (seconds < SECONDS);
        return read / seconds;
    }
}
