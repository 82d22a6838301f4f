package org.isnad.app;

import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.article.ArticleSummary;
import org.isnad.edition.Address;
import org.isnad.edition.PageSource;
import org.isnad.storage.Reading;

/** How many article pages a second are rendered as the edition renders them, no finished page helping. */
@Singleton
final class RenderingBench {
    /** On a busy machine the time on the processors says more than that on the clock. */
    record Speed(long pagesASecond, long cpuMicrosAPage) {
        @Override
        public String toString() {
            return pagesASecond + " " + cpuMicrosAPage;
        }
    }

    private static final int ARTICLES = 5_000;
    private static final int RUNS = 3;
    private static final Duration RUN = Duration.ofSeconds(5);
    private static final Duration WARMING = Duration.ofSeconds(30);

    private final PageSource pages;
    private final ArticleRepository articles;

    RenderingBench(PageSource pages, ArticleRepository articles) {
        this.pages = pages;
        this.articles = articles;
    }

    /** Of three runs the one in the middle. */
    Speed speed() {
        List<Address> addresses = articles.select(ArticleSelection.published().first(ARTICLES)).stream()
                .map(ArticleSummary::href)
                .map(Address::of)
                .toList();
        rendering(addresses, WARMING);
        return IntStream.range(0, RUNS)
                .mapToObj(run -> rendering(addresses, RUN))
                .sorted(Comparator.comparingLong(Speed::pagesASecond))
                .toList()
                .get(RUNS / 2);
    }

    private Speed rendering(List<Address> addresses, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        AtomicLong pagesMade = new AtomicLong();
        AtomicLong cpuNanos = new AtomicLong();
        List<Thread> threads = IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .mapToObj(i -> Thread.ofPlatform().start(() -> {
                    while (System.nanoTime() < end) {
                        render(addresses.get(ThreadLocalRandom.current().nextInt(addresses.size())));
                        pagesMade.incrementAndGet();
                    }
                    cpuNanos.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                }))
                .toList();
        threads.forEach(RenderingBench::join);
        return new Speed(pagesMade.get() / duration.toSeconds(), cpuNanos.get() / 1_000 / Math.max(1, pagesMade.get()));
    }

    private void render(Address address) {
        byte[] page = Reading.during(() -> pages.render(address)).made().html();
        if (page.length == 0) {
            throw new IllegalStateException(address + " is empty");
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
