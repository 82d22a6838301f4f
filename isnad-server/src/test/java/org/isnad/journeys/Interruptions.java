package org.isnad.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** When the server was dead or only just alive: what readers could not get then is no mistake. */
final class Interruptions {
    private static final long AFTERMATH = TimeUnit.SECONDS.toNanos(1);

    private record Span(long from, long until) {}

    private final List<Span> past = new ArrayList<>();
    private long since = Long.MAX_VALUE;

    synchronized void begin() {
        since = System.nanoTime();
    }

    synchronized void end() {
        past.add(new Span(since, System.nanoTime() + AFTERMATH));
        since = Long.MAX_VALUE;
        notifyAll();
    }

    synchronized void awaitEnd() throws InterruptedException {
        while (since != Long.MAX_VALUE) {
            wait();
        }
    }

    synchronized boolean touch(long from, long until) {
        return until >= since || past.stream().anyMatch(span -> span.from() <= until && from <= span.until());
    }
}
