package org.isnad.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How much is taken from one network, under one article and altogether; what is above it is asked to wait. */
@ApplicationScoped
public class CommentLimits {
    private static final int A_MINUTE_FROM_ONE_NETWORK = 10;
    private static final int AN_HOUR_FROM_ONE_NETWORK = 100;
    private static final int A_MINUTE_UNDER_ONE_ARTICLE = 60;
    private static final int A_MINUTE_ALTOGETHER = 300;
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
    private final Bucket altogether = bucket(A_MINUTE_ALTOGETHER, MINUTE);

    /** Takes one comment or report into account. */
    public boolean allows(String network, long article) {
        return networks.get(network, n -> ofNetwork()).tryConsume(1)
                && articles.get(article, a -> bucket(A_MINUTE_UNDER_ONE_ARTICLE, MINUTE))
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

    private static Bucket ofNetwork() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(A_MINUTE_FROM_ONE_NETWORK).refillGreedy(A_MINUTE_FROM_ONE_NETWORK, MINUTE))
                .addLimit(
                        limit -> limit.capacity(AN_HOUR_FROM_ONE_NETWORK).refillGreedy(AN_HOUR_FROM_ONE_NETWORK, HOUR))
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
