package org.isnad.edition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compresses pages at high quality, beside those who wait for them, the newest form of each address only. */
final class Press implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Press.class);
    private static final int MOST_WAITING = 2_000;

    private final Map<String, FinishedPage> waiting = new LinkedHashMap<>();
    private final BiConsumer<String, FinishedPage> pressed;
    private final Thread thread;
    private boolean closed;

    Press(BiConsumer<String, FinishedPage> pressed) {
        this.pressed = pressed;
        this.thread = Thread.ofPlatform().name("edition-press").daemon().start(this::run);
    }

    /** With too many waiting the page stays as it is until it is rendered next. */
    synchronized void add(String address, FinishedPage page) {
        if (waiting.size() < MOST_WAITING || waiting.containsKey(address)) {
            waiting.put(address, page);
            notifyAll();
        }
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private void run() {
        for (Map.Entry<String, FinishedPage> next = take(); next != null; next = take()) {
            try {
                pressed.accept(next.getKey(), press(next.getValue()));
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s could not be pressed", next.getKey());
            }
        }
    }

    private static FinishedPage press(FinishedPage page) {
        if (page.isPressed()) {
            return page;
        }
        byte[] identity = page.plain().bytes();
        Map<Coding, byte[]> bodies = new EnumMap<>(Coding.class);
        for (Coding coding : Coding.values()) {
            byte[] body = coding.apply(identity);
            if (body != null) {
                bodies.put(coding, body);
            }
        }
        return FinishedPage.of(page.facts(), bodies);
    }

    private synchronized Map.@Nullable Entry<String, FinishedPage> take() {
        while (waiting.isEmpty()) {
            if (closed) {
                return null;
            }
            try {
                wait();
            } catch (InterruptedException e) {
                return null;
            }
        }
        String address = waiting.keySet().iterator().next();
        return Map.entry(address, waiting.remove(address));
    }

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
