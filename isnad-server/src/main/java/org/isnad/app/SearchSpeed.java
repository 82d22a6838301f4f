package org.isnad.app;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchTrial;

/** How long searches for two words take while as many clients ask at once for so many seconds. */
record SearchSpeed(int articles, int clients, int seconds) {
    private static final int ADDED_AT_ONCE = 500;
    private static final int QUESTIONS = 20_000;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final double MEBIBYTE = 1 << 20;

    void measure(SearchTrial trial, PrintWriter out) throws InterruptedException {
        SyntheticArchive archive = new SyntheticArchive();
        Instant now = Instant.now();
        long began = System.nanoTime();
        index(trial, archive, now);
        Duration indexing = Duration.ofNanos(System.nanoTime() - began);
        out.printf(
                "%,d articles indexed in %.1f s; the index takes %.0f MiB%n",
                trial.texts(), indexing.toMillis() / 1e3, trial.bytes() / MEBIBYTE);
        out.flush();
        List<String> questions = questions(archive, now);
        ask(trial, questions, WARMING);
        Duration worked = processorTime();
        long[] took = ask(trial, questions, Duration.ofSeconds(seconds));
        worked = processorTime().minus(worked);
        Arrays.sort(took);
        out.printf(
                "%d clients, two words: %,.0f searches a second, each %,d µs of processor; p50 %.2f ms, p90 %.2f ms, p99 %.2f ms, longest %.1f ms%n",
                clients,
                (double) took.length / seconds,
                worked.toNanos() / 1_000 / took.length,
                percentile(took, 0.50),
                percentile(took, 0.90),
                percentile(took, 0.99),
                took[took.length - 1] / 1e6);
        System.gc();
        Runtime memory = Runtime.getRuntime();
        out.printf("memory in use: %.0f MiB%n", (memory.totalMemory() - memory.freeMemory()) / MEBIBYTE);
        out.flush();
    }

    private void index(SearchTrial trial, SyntheticArchive archive, Instant now) throws InterruptedException {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<?>> batches = new ArrayList<>();
            for (long from = 0; from < articles; from += ADDED_AT_ONCE) {
                long first = from;
                long end = Math.min(articles, from + ADDED_AT_ONCE);
                batches.add(threads.submit(() -> trial.add(LongStream.range(first, end)
                        .mapToObj(number -> archive.article(number, now))
                        .toList())));
            }
            for (Future<?> batch : batches) {
                get(batch);
            }
        }
        trial.finish();
    }

    /** Two words of one sentence, as somebody asks who remembers what they read. */
    private List<String> questions(SyntheticArchive archive, Instant now) {
        Random random = new Random(2);
        List<String> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            SearchTrial.Text text = archive.article(random.nextInt(articles), now);
            List<IndexTerm> words = Analysis.terms(text.title()).stream()
                    .filter(word -> !word.common() && word.word().length() > 2)
                    .toList();
            if (words.size() > 2) {
                int first = random.nextInt(words.size() - 1);
                questions.add(
                        words.get(first).exact() + " " + words.get(first + 1).exact());
            }
        }
        return questions;
    }

    /** How long each search took, in nanoseconds. */
    private long[] ask(SearchTrial trial, List<String> questions, Duration duration) throws InterruptedException {
        long end = System.nanoTime() + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> asked = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int seed = client;
                asked.add(threads.submit(() -> askUntil(end, trial, questions, seed, threads)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> client : asked) {
                times.add(get(client));
            }
            return times.stream().flatMapToLong(Arrays::stream).toArray();
        }
    }

    /** Each search has a thread of its own and waits for those that came before it, as in the server. */
    private static long[] askUntil(
            long end, SearchTrial trial, List<String> questions, int seed, ExecutorService threads)
            throws InterruptedException {
        Random random = new Random(seed);
        LongStream.Builder times = LongStream.builder();
        while (System.nanoTime() < end) {
            SearchRequest request = SearchRequest.of(questions.get(random.nextInt(questions.size())));
            long asked = System.nanoTime();
            times.add(get(threads.submit(() -> {
                trial.search(request);
                return System.nanoTime() - asked;
            })));
        }
        return times.build().toArray();
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static double percentile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    private static <T> T get(Future<T> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
