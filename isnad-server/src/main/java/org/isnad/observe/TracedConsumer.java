package org.isnad.observe;

import java.time.Duration;
import org.isnad.storage.Event;
import org.isnad.storage.EventConsumer;
import org.isnad.trace.Tracing;

/** What follows an event, as a span. */
public record TracedConsumer(EventConsumer consumer, Tracing tracing) implements EventConsumer {
    @Override
    public String name() {
        return consumer.name();
    }

    @Override
    public Duration patience() {
        return consumer.patience();
    }

    @Override
    public void handle(Event event) {
        tracing.span(name() + ' ' + event.kind(), () -> {
            consumer.handle(event);
            return true;
        });
    }
}
