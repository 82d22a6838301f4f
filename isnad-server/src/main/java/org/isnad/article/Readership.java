package org.isnad.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.isnad.storage.Database;
import org.isnad.storage.EventLog;
import org.isnad.storage.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often articles are read, without telling readers apart for longer than half an hour: who read what is a
 * number that means nothing outside this process and is never written down.
 */
@ApplicationScoped
public class Readership {
    private static final Duration RELOAD = Duration.ofMinutes(30);
    private static final long MOST_REMEMBERED = 200_000;
    private static final Duration COUNTS_FOR = Duration.ofDays(2);
    private static final Duration KEPT_FOR = Duration.ofDays(400);
    private static final int RANKED = 5;
    private static final Pattern MACHINE = Pattern.compile(
            "bot|crawl|spider|slurp|preview|fetch|monitor|headless|lighthouse|curl|wget|python|java|go-http|ruby|libwww",
            Pattern.CASE_INSENSITIVE);
    private static final String BROWSER = "mozilla/";

    private final Database database;
    private final ReadershipRepository readings;
    private final EventLog events;
    private final InstantSource clock;
    private final long salt = RandomGenerator.getDefault().nextLong();
    private final Map<Long, Long> since = new ConcurrentHashMap<>();
    private final Cache<Long, Boolean> recent = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(RELOAD)
            .executor(Runnable::run)
            .build();
    private List<Long> ranking = List.of();

    public Readership(Database database, ReadershipRepository readings, EventLog events, InstantSource clock) {
        this.database = database;
        this.readings = readings;
        this.events = events;
        this.clock = clock;
    }

    /** Counts one reader of an article once in half an hour, and programs that are no reader not at all. */
    public void read(long article, String reader, @Nullable String program) {
        if (program == null
                || !program.regionMatches(true, 0, BROWSER, 0, BROWSER.length())
                || MACHINE.matcher(program).find()) {
            return;
        }
        long who = salt ^ (31L * Objects.hash(reader, program) + article * 0x9E3779B97F4A7C15L);
        if (recent.asMap().putIfAbsent(who, true) == null) {
            since.merge(article, 1L, Long::sum);
        }
    }

    /** Writes down what was counted since the last time, and tells of it when the most read are others now. */
    public synchronized void keep() {
        Map<Long, Long> counted = new HashMap<>();
        since.keySet().forEach(article -> {
            Long times = since.remove(article);
            if (times != null) {
                counted.put(article, times);
            }
        });
        Instant now = clock.instant();
        try {
            database.write(() -> {
                readings.add(hour(now), counted);
                readings.forget(hour(now.minus(KEPT_FOR)));
                List<Long> ranked = readings.mostRead(hour(now.minus(COUNTS_FOR)), RANKED);
                if (!ranked.equals(ranking)) {
                    events.append(ArticleEvents.RANKING_CHANGED, Set.of(ArticleKeys.RANKING));
                    ranking = ranked;
                }
            });
        } catch (RuntimeException e) {
            counted.forEach((article, times) -> since.merge(article, times, Long::sum));
            throw e;
        }
    }

    /** The published articles that were read most in the last two days, the most read first. */
    public List<Long> mostRead() {
        Reading.note(ArticleKeys.RANKING);
        return readings.mostRead(hour(clock.instant().minus(COUNTS_FOR)), RANKED);
    }

    private static long hour(Instant moment) {
        return moment.getEpochSecond() / 3600;
    }
}
