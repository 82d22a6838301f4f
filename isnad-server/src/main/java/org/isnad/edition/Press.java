package org.isnad.edition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compresses pages beside those who wait for them, the newest form of each address only. Every page is compressed
 * quickly at once; thoroughly, which takes some twenty times as long, only when it has stayed the same for a while and
 * nobody waits for the processors.
 */
final class Press implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Press.class);
    private static final int MOST_ARRIVED = 100;
    private static final int MOST_SETTLING = 500;
    private static final long SETTLED_AFTER_MILLIS = 1_000;
    private static final long LOOK_AGAIN_MILLIS = 50;

    /** Where pages go to from the press. */
    interface Shelf {
        /** For those who ask, until the page has settled. */
        void show(String address, FinishedPage page);

        /** For good. */
        void keep(String address, FinishedPage page);
    }

    private record Settling(FinishedPage page, long since) {}

    private final Map<String, FinishedPage> arrived = new LinkedHashMap<>();
    private final Map<String, Settling> settling = new LinkedHashMap<>();
    private final Shelf shelf;
    private final BooleanSupplier isInDemand;
    private final Thread thread;
    private String atWork = "";
    private boolean closed;

    /** @param isInDemand whether somebody waits for the processors */
    Press(Shelf shelf, BooleanSupplier isInDemand) {
        this.shelf = shelf;
        this.isInDemand = isInDemand;
        this.thread = Thread.ofPlatform().name("edition-press").daemon().start(this::run);
    }

    /** With too many waiting, as when a crawler asks for everything, the page stays as it is until it is asked for again. */
    synchronized void add(String address, FinishedPage page) {
        settling.remove(address);
        if (arrived.size() < MOST_ARRIVED || arrived.containsKey(address)) {
            arrived.put(address, page);
            notifyAll();
        }
    }

    /** For a page in memory that is not compressed yet, each time that it is asked for. */
    synchronized void addUnlessTaken(String address, FinishedPage page) {
        if (!address.equals(atWork) && !settling.containsKey(address)) {
            add(address, page);
        }
    }

    synchronized int waiting() {
        return arrived.size() + settling.size();
    }

    private void run() {
        try {
            for (Runnable work = next(); work != null; work = next()) {
                work.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Runnable next() throws InterruptedException {
        atWork = "";
        while (true) {
            if (!arrived.isEmpty()) {
                return take(arrived, this::pressQuickly);
            }
            if (closed) {
                return settling.isEmpty() ? null : take(settling, (address, left) -> shelf.keep(address, left.page()));
            }
            if (settling.isEmpty()) {
                wait();
            } else {
                long still = settling.values().iterator().next().since() + SETTLED_AFTER_MILLIS - now();
                if (still <= 0 && !isInDemand.getAsBoolean()) {
                    return take(settling, (address, settled) -> pressThoroughly(address, settled.page()));
                }
                wait(Math.max(still, LOOK_AGAIN_MILLIS));
            }
        }
    }

    private <T> Runnable take(Map<String, T> waiting, BiConsumer<String, T> work) {
        String address = waiting.keySet().iterator().next();
        atWork = address;
        T taken = waiting.remove(address);
        return () -> {
            try {
                work.accept(address, taken);
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s could not be pressed", address);
            }
        };
    }

    private void pressQuickly(String address, FinishedPage page) {
        if (page.isPressed()) {
            shelf.keep(address, page);
            return;
        }
        FinishedPage quick = page.isBare() ? page.in(Coding.QUICK) : page;
        shelf.show(address, quick);
        if (!settle(address, quick)) {
            shelf.keep(address, quick);
        }
    }

    /** Whether there is room. */
    private synchronized boolean settle(String address, FinishedPage page) {
        boolean room = settling.size() < MOST_SETTLING;
        if (room && !arrived.containsKey(address)) {
            settling.put(address, new Settling(page, now()));
        }
        return room;
    }

    private void pressThoroughly(String address, FinishedPage page) {
        shelf.keep(address, page.in(Coding.THOROUGH));
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    /** Keeps what has not settled as it is. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
