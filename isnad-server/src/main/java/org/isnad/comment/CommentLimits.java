package org.isnad.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How much is taken from one network, under one article and altogether; what is above it is asked to wait. */
@ApplicationScoped
public class CommentLimits {
    /** How many comments may come. */
    record Rates(int minuteFromNetwork, int hourFromNetwork, int minuteUnderArticle, int minuteAltogether) {
        static final Rates USUAL = new Rates(10, 100, 60, 300);
    }

    private static final int QUESTIONS_A_MINUTE = 60;
    private static final int LETTERS_AN_HOUR = 4;
    private static final int MOST_REMEMBERED = 50_000;
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Cache<String, Bucket> networks = remembered();
    private final Cache<Long, Bucket> articles = remembered();
    private final Cache<String, Bucket> questions = remembered();
    private final Cache<String, Bucket> letters = remembered();
    private final Rates rates;
    private final Bucket altogether;

    public CommentLimits() {
        this(Rates.USUAL);
    }

    CommentLimits(Rates rates) {
        this.rates = rates;
        this.altogether = bucket(rates.minuteAltogether(), MINUTE);
    }

    /** Takes one comment or report into account. */
    public boolean allows(String network, long article) {
        return networks.get(network, n -> ofNetwork()).tryConsume(1)
                && articles.get(article, a -> bucket(rates.minuteUnderArticle(), MINUTE))
                        .tryConsume(1)
                && altogether.tryConsume(1);
    }

    public boolean allowsQuestion(String network) {
        return questions.get(network, n -> bucket(QUESTIONS_A_MINUTE, MINUTE)).tryConsume(1);
    }

    /** For what sends a letter: so that nobody's box is filled by others. */
    boolean allowsLetter(String network, String recipient) {
        return letters.get("from " + network, n -> bucket(LETTERS_AN_HOUR, HOUR))
                        .tryConsume(1)
                && letters.get("to " + recipient, r -> bucket(LETTERS_AN_HOUR, HOUR))
                        .tryConsume(1);
    }

    private Bucket ofNetwork() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rates.minuteFromNetwork()).refillGreedy(rates.minuteFromNetwork(), MINUTE))
                .addLimit(limit -> limit.capacity(rates.hourFromNetwork()).refillGreedy(rates.hourFromNetwork(), HOUR))
                .build();
    }

    private static Bucket bucket(int capacity, Duration in) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, in))
                .build();
    }

    private static <K> Cache<K, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(REMEMBERED)
                .executor(Runnable::run)
                .build();
    }
}
