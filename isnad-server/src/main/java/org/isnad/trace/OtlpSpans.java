package org.isnad.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Spans, sent in batches to a collector by a thread of the SDK; what it does not take within its bounds is lost. */
final class OtlpSpans implements AutoCloseable {
    private static final AttributeKey<String> ERROR = AttributeKey.stringKey("error.type");
    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("http.request.method");
    private static final AttributeKey<String> ROUTE = AttributeKey.stringKey("http.route");
    private static final AttributeKey<Long> STATUS = AttributeKey.longKey("http.response.status_code");
    private static final String TRACES = "/v1/traces";
    private static final Duration AT_LEAST_EVERY = Duration.ofSeconds(1);
    private static final int SECONDS_TO_FINISH = 3;

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    OtlpSpans(String endpoint) {
        String address = endpoint.endsWith(TRACES) ? endpoint : endpoint.replaceFirst("/$", "") + TRACES;
        this.provider = SdkTracerProvider.builder()
                .setResource(Resource.getDefault()
                        .merge(Resource.create(Attributes.of(AttributeKey.stringKey("service.name"), "isnad"))))
                .addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                                .setEndpoint(address)
                                .build())
                        .setScheduleDelay(AT_LEAST_EVERY)
                        .build())
                .build();
        this.tracer = provider.get("org.isnad");
    }

    <T extends @Nullable Object, E extends Exception> T span(String name, Tracing.Work<T, E> work) throws E {
        Span span = tracer.spanBuilder(name).setParent(parent()).startSpan();
        try (Scope _ = span.makeCurrent()) {
            return work.done();
        } catch (Throwable e) {
            // Without its message, which may say more than whoever keeps the traces should know.
            span.setStatus(StatusCode.ERROR).setAttribute(ERROR, e.getClass().getName());
            throw e;
        } finally {
            span.end();
        }
    }

    /** To be called on the event loop, in the context of the request. */
    Tracing.RequestSpan request(String method, String route) {
        Span span = tracer.spanBuilder(method + ' ' + route)
                .setNoParent()
                .setSpanKind(SpanKind.SERVER)
                .setAttribute(METHOD, method)
                .setAttribute(ROUTE, route)
                .startSpan();
        Context request = Vertx.currentContext();
        if (request != null) {
            request.putLocal(OtlpSpans.class.getName(), span);
        }
        return status -> {
            span.setAttribute(STATUS, (long) status);
            if (status >= 500) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        };
    }

    private static io.opentelemetry.context.Context parent() {
        io.opentelemetry.context.Context here = io.opentelemetry.context.Context.current();
        if (Span.fromContextOrNull(here) != null) {
            return here;
        }
        Context request = Vertx.currentContext();
        Span ofRequest = request == null ? null : request.getLocal(OtlpSpans.class.getName());
        return ofRequest == null ? here : here.with(ofRequest);
    }

    @Override
    public void close() {
        provider.shutdown().join(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
}
