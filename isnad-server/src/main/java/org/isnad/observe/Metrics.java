package org.isnad.observe;

import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.isnad.edition.AnswerCounts;
import org.isnad.edition.Edition;
import org.isnad.edition.EditionState;
import org.isnad.storage.EventLog;
import org.isnad.storage.Pulse;
import org.jspecify.annotations.Nullable;

/** Figures for Prometheus. But for the times of renderings all of them are read when somebody asks. */
@Singleton
public class Metrics {
    private static final double[] SECONDS = {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5};
    private static final double NANOSECONDS = 1e9;

    private final Edition edition;
    private final AnswerCounts answers;
    private final EventLog events;
    private final Pulse pulse;
    private final AccessLogRoute accessLog;
    private final Histogram renderings = Histogram.builder()
            .name("isnad_edition_render_seconds")
            .help("How long the rendering of a page took, compression apart")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .withoutExemplars()
            .build();
    private @Nullable PrometheusRegistry registry;

    Metrics(Edition edition, AnswerCounts answers, EventLog events, Pulse pulse, AccessLogRoute accessLog) {
        this.edition = edition;
        this.answers = answers;
        this.events = events;
        this.pulse = pulse;
        this.accessLog = accessLog;
    }

    static String contentType() {
        return PrometheusTextFormatWriter.CONTENT_TYPE;
    }

    void rendered(long nanoseconds) {
        renderings.observe(nanoseconds / NANOSECONDS);
    }

    /** In the text format of Prometheus. May wait for the database. */
    byte[] text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry().scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private synchronized PrometheusRegistry registry() {
        if (registry == null) {
            PrometheusRegistry made = new PrometheusRegistry();
            made.register(renderings);
            registerAnswers(made);
            registerEdition(made);
            registerDatabase(made);
            JvmMetrics.builder().register(made);
            registry = made;
        }
        return registry;
    }

    private void registerAnswers(PrometheusRegistry into) {
        CounterWithCallback.builder()
                .name("isnad_edition_answers_total")
                .help("Requests for pages, by the way they were answered; hits are all but rendered and refused")
                .labelNames("way")
                .callback(callback -> {
                    for (AnswerCounts.Way way : AnswerCounts.Way.values()) {
                        callback.call((double) answers.counted(way), way.name().toLowerCase(Locale.ROOT));
                    }
                })
                .register(into);
        CounterWithCallback.builder()
                .name("isnad_access_log_lost_total")
                .help("Lines of the access log that were not written, because of their number or because of the disk")
                .callback(callback -> callback.call((double) accessLog.lost()))
                .register(into);
    }

    private void registerEdition(PrometheusRegistry into) {
        gauge(into, "pages", "Pages in memory", EditionState::pages);
        gauge(into, "memory_bytes", "Weight of the pages in memory", EditionState::memoryBytes);
        gauge(into, "disk_bytes", "Size of the pages on disk", EditionState::diskBytes);
        gauge(into, "rendering", "Pages being rendered", EditionState::rendering);
        gauge(into, "render_queue", "Pages waiting to be rendered", EditionState::waiting);
        gauge(into, "press_queue", "Pages waiting to be compressed", EditionState::pressing);
        gauge(
                into,
                "stale_seconds",
                "For how long pages may have been older than what they tell of; 0 while they are true",
                state -> state.staleFor().toMillis() / 1000.0);
    }

    private void gauge(PrometheusRegistry into, String name, String help, ToDoubleFunction<EditionState> figure) {
        GaugeWithCallback.builder()
                .name("isnad_edition_" + name)
                .help(help)
                .callback(callback -> callback.call(figure.applyAsDouble(edition.state())))
                .register(into);
    }

    private void registerDatabase(PrometheusRegistry into) {
        GaugeWithCallback.builder()
                .name("isnad_database_up")
                .help("1 while the database answers, 0 while it is away")
                .callback(callback -> callback.call(pulse.isThere() ? 1 : 0))
                .register(into);
        GaugeWithCallback.builder()
                .name("isnad_database_writable")
                .help("1 while the database takes writes, 0 while it is away, read-only or without space")
                .callback(callback -> callback.call(pulse.canWrite() ? 1 : 0))
                .register(into);
        GaugeWithCallback.builder()
                .name("isnad_events_behind")
                .help("Events not handled yet, by who is to handle them; absent while the database is away")
                .labelNames("consumer")
                .callback(this::behind)
                .register(into);
    }

    private void behind(GaugeWithCallback.Callback callback) {
        if (!pulse.isThere()) {
            return;
        }
        try {
            callback.call((double) Math.max(0, events.lastId() - edition.state().position()), "edition");
            for (Map.Entry<String, Long> consumer : events.behind().entrySet()) {
                callback.call((double) consumer.getValue(), consumer.getKey());
            }
        } catch (RuntimeException wentAway) {
            pulse.check();
        }
    }
}
