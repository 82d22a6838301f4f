package org.isnad.edition;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Makes the pages that nobody has asked for, so that an outage finds the edition without gaps. It works slowly, starts
 * a while after whatever happened last, and begins anew when something has changed meanwhile.
 */
final class Completion implements Runnable {
    private static final Logger LOG = Logger.getLogger(Completion.class);
    private static final int MOST_PAGES = 10_000;

    /** How long to wait before the first look, between looks, and after each page that had to be made. */
    record Pace(Duration first, Duration between, Duration afterEach) {
        static final Pace USUAL = new Pace(Duration.ofSeconds(20), Duration.ofMinutes(5), Duration.ofMillis(150));
    }

    private final PageSource source;
    private final Predicate<Address> makeIfMissing;
    private final LongSupplier changes;
    private final Pace pace;

    /**
     * @param makeIfMissing whether there was anything to make
     * @param changes a number that grows with every change
     */
    Completion(PageSource source, Predicate<Address> makeIfMissing, LongSupplier changes, Pace pace) {
        this.source = source;
        this.makeIfMissing = makeIfMissing;
        this.changes = changes;
        this.pace = pace;
    }

    @Override
    public void run() {
        try {
            pause(pace.first());
            long done = -1;
            while (true) {
                long now = changes.getAsLong();
                if (now != done && isWhole()) {
                    done = now;
                }
                pause(pace.between());
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isWhole() throws InterruptedException {
        int seen = 0;
        try {
            List<Address> part = source.part(0);
            for (int number = 1; !part.isEmpty() && seen < MOST_PAGES; number++) {
                for (Address address : part) {
                    if (makeIfMissing.test(address)) {
                        pause(pace.afterEach());
                    }
                }
                seen += part.size();
                part = source.part(number);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.debugf(e, "the edition could not be completed; it will be tried again");
            return false;
        }
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }
}
