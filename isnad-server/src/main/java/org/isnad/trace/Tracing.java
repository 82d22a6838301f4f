package org.isnad.trace;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The switch: while it is off, work is done as if this were not here, and no class of OpenTelemetry is loaded. */
@Singleton
public final class Tracing implements AutoCloseable {
    private volatile @Nullable OtlpSpans spans;

    /**
     * Switches traces on.
     *
     * @param endpoint where a collector takes OTLP over HTTP, such as {@code http://localhost:4318}
     */
    public void open(String endpoint) {
        spans = new OtlpSpans(endpoint);
    }

    public boolean isOn() {
        return spans != null;
    }

    /** Work as part of whatever is being traced in this thread, or for the request that this thread works for. */
    public <T extends @Nullable Object, E extends Exception> T span(String name, Work<T, E> work) throws E {
        OtlpSpans on = spans;
        return on == null ? work.done() : on.span(name, work);
    }

    /** What a span is about. */
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, E extends Exception> {
        T done() throws E;
    }

    /** A request's span, which what is done for it on other threads belongs to; to be ended with the answer's status. */
    public @Nullable RequestSpan request(String method, String route) {
        OtlpSpans on = spans;
        return on == null ? null : on.request(method, route);
    }

    /** Ends when the answer has been sent. */
    @FunctionalInterface
    public interface RequestSpan {
        void end(int status);
    }

    /** Sends what has not been sent yet. */
    @Override
    public void close() {
        OtlpSpans on = spans;
        if (on != null) {
            on.close();
        }
    }
}
