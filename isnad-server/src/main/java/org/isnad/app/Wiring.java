package org.isnad.app;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.isnad.article.Readership;
import org.isnad.edition.CachePurge;
import org.isnad.edition.Edition;
import org.isnad.observe.Observing;
import org.isnad.observe.TracedConsumer;
import org.isnad.search.SearchFeed;
import org.isnad.storage.DataFolder;
import org.isnad.storage.Database;
import org.isnad.storage.EventConsumer;
import org.isnad.storage.EventDispatcher;
import org.isnad.storage.EventLog;
import org.isnad.storage.Pulse;
import org.isnad.trace.Tracing;

/** Hands the features what they are built on, and starts what runs beside requests. */
@ApplicationScoped
public class Wiring {
    private final List<EventConsumer> consumers;
    private final EventDispatcher dispatcher;
    private final Edition edition;
    private final Readership readership;
    private final Tracing tracing;
    private final SearchFeed search;

    public Wiring(
            EventLog events,
            @All List<EventConsumer> consumers,
            Edition edition,
            Readership readership,
            Tracing tracing,
            SearchFeed search) {
        this.consumers = consumers;
        this.dispatcher = new EventDispatcher(events);
        this.edition = edition;
        this.readership = readership;
        this.tracing = tracing;
        this.search = search;
    }

    void start(@Observes StartupEvent event) {
        Settings settings = Installation.served().settings();
        if (!settings.observing().otlpEndpoint().isEmpty()) {
            tracing.open(settings.observing().otlpEndpoint());
        }
        edition.open(Build.imprint());
        Pulse pulse = Installation.served().pulse();
        pulse.whenReady(() -> dispatcher.start(consumers.stream()
                .<EventConsumer>map(consumer -> new TracedConsumer(consumer, tracing))
                .toList()));
        Settings.Purging purging = settings.purging();
        if (!purging.url().isEmpty()) {
            pulse.whenReady(
                    () -> dispatcher.start(new CachePurge(URI.create(purging.url()), purging.token(), edition)));
        }
        pulse.whenReady(search::open);
    }

    void stop(@Observes ShutdownEvent event) {
        dispatcher.close();
        edition.close();
        search.close();
        tracing.close();
        if (Installation.served().pulse().canWrite()) {
            readership.keep();
        }
        Installation.served().close();
    }

    @Produces
    @Singleton
    static DataFolder folder() {
        return Installation.served().folder();
    }

    @Produces
    @Singleton
    static Observing observing() {
        return Installation.served().settings().observing();
    }

    @Produces
    @Singleton
    static Database database() {
        return Installation.served().database();
    }

    @Produces
    @Singleton
    static Pulse pulse() {
        return Installation.served().pulse();
    }

    @Produces
    @Singleton
    static InstantSource clock() {
        return Installation.served().clock();
    }

    @Produces
    @Singleton
    static EventLog events(Database database, InstantSource clock) {
        return new EventLog(database, clock);
    }
}
