package org.isnad.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.isnad.web.Problem;
import org.isnad.web.RemoteAddress;

/** Unlike finished pages, every search costs; so one reader asks so often, and so many searches run at once. */
@ApplicationScoped
class SearchLimits {
    private static final int AT_ONCE_BY_ONE_READER = 60;
    private static final int A_MINUTE_BY_ONE_READER = 240;
    private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();
    private static final int MOST_READERS_REMEMBERED = 20_000;
    private static final long PATIENCE_MILLIS = 2_000;

    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private final Cache<String, Bucket> readers = Caffeine.newBuilder()
            .maximumSize(MOST_READERS_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(5))
            .executor(Runnable::run)
            .build();

    /** Runs the search, or ends the request with 429 for this reader, or 503 when there are too many of them. */
    <T> T within(HttpServerRequest request, Supplier<T> search) {
        if (!readers.get(RemoteAddress.of(request), address -> bucket()).tryConsume(1)) {
            throw Problem.tooMany();
        }
        try {
            if (!running.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw Problem.notReady();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.notReady();
        }
        try {
            return search.get();
        } finally {
            running.release();
        }
    }

    private static Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE_BY_ONE_READER)
                        .refillGreedy(A_MINUTE_BY_ONE_READER, Duration.ofMinutes(1)))
                .build();
    }
}
