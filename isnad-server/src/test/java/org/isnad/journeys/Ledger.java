package org.isnad.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Every late state of one editor's content, in the order of commits, with the moments between which each came to be. */
final class Ledger {
    private static final class Entry {
        final World world;
        final long sent;
        long acknowledged = Long.MAX_VALUE;

        Entry(World world, long sent) {
            this.world = world;
            this.sent = sent;
        }
    }

    /** Longer than any answer takes. */
    private static final long REMEMBERED = TimeUnit.MINUTES.toNanos(1);

    private final List<Entry> entries = new ArrayList<>();
    private int forgotten;

    Ledger(World start) {
        entries.add(new Entry(start, Long.MIN_VALUE));
        entries.getFirst().acknowledged = Long.MIN_VALUE;
    }

    synchronized World newest() {
        return entries.getLast().world;
    }

    /** The newest that was acknowledged. */
    synchronized World settled() {
        return entries.get(entries.size() - (isPending() ? 2 : 1)).world;
    }

    synchronized int edits() {
        return forgotten + entries.size() - 1;
    }

    synchronized void sending(World next) {
        entries.add(new Entry(next, System.nanoTime()));
    }

    synchronized void acknowledged() {
        entries.getLast().acknowledged = System.nanoTime();
        while (entries.size() > 1 && entries.get(1).acknowledged < System.nanoTime() - REMEMBERED) {
            entries.removeFirst();
            forgotten++;
        }
    }

    /** Whether what was sent last has not been answered. */
    synchronized boolean isPending() {
        return entries.getLast().acknowledged == Long.MAX_VALUE;
    }

    /** What was sent last and never answered turned out not to have been done. */
    synchronized void undone() {
        entries.removeLast();
    }

    /** What a reader may have been shown who asked and was answered at these moments: older is stale, newer impossible. */
    synchronized List<World> visible(long asked, long answered) {
        int last = entries.size() - 1;
        while (entries.get(last).sent > answered) {
            last--;
        }
        int first = last;
        while (entries.get(first).acknowledged > asked) {
            first--;
        }
        return entries.subList(first, last + 1).stream()
                .map(entry -> entry.world)
                .toList();
    }
}
