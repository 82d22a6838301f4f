package org.isnad.observe;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.isnad.edition.ShortcutWatch;
import org.isnad.storage.DataFolder;
import org.isnad.web.RemoteAddress;
import org.jspecify.annotations.Nullable;

/** Brings every answer into the access log once: those beside the decoder as they are sent, all others at their end. */
@Singleton
public class AccessLogRoute implements ShortcutWatch {
    private final @Nullable AccessLog log;

    AccessLogRoute(Observing observing, DataFolder folder) {
        this.log = observing.accessLog() == AccessLogMode.OFF
                ? null
                : new AccessLog(
                        folder.logs(), observing.accessLog() == AccessLogMode.ANONYMOUS, AccessLog.Bounds.USUAL);
    }

    void register(@Observes Filters filters) {
        if (log != null) {
            AccessLog into = log;
            filters.register(context -> watch(context, into), Routes.BEFORE_ALL_OTHERS);
        }
    }

    private static void watch(RoutingContext context, AccessLog into) {
        Instant at = Instant.now();
        context.addEndHandler(_ -> into.add(line(context, at)));
        context.next();
    }

    private static AccessLine line(RoutingContext context, Instant at) {
        HttpServerRequest request = context.request();
        return new AccessLine(
                RemoteAddress.of(request),
                at,
                request.method().name(),
                request.uri(),
                switch (request.version()) {
                    case HTTP_1_0 -> "HTTP/1.0";
                    case HTTP_1_1 -> "HTTP/1.1";
                    case HTTP_2 -> "HTTP/2.0";
                },
                context.response().getStatusCode(),
                context.response().bytesWritten(),
                request.getHeader(HttpHeaderNames.REFERER),
                request.getHeader(HttpHeaderNames.USER_AGENT));
    }

    @Override
    public void answered(HttpRequest request, String reader, int bytes) {
        if (log != null) {
            log.add(new AccessLine(
                    reader,
                    Instant.now(),
                    request.method().name(),
                    request.uri(),
                    request.protocolVersion().text(),
                    200,
                    bytes,
                    request.headers().get(HttpHeaderNames.REFERER),
                    request.headers().get(HttpHeaderNames.USER_AGENT)));
        }
    }

    /** How many lines were not written, though they should have been. */
    long lost() {
        return log == null ? 0 : log.lost();
    }

    /** Takes away what is older or more than is kept. */
    public void sweep() {
        if (log != null) {
            log.sweep();
        }
    }

    @PreDestroy
    void close() {
        if (log != null) {
            log.close();
        }
    }
}
