package org.isnad.observe;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.isnad.trace.Tracing;

/** Makes a span of each request of the newsroom. Readers' requests are not traced, but what is rendered for them is. */
@Singleton
public class NewsroomTraces {
    private final Tracing tracing;

    NewsroomTraces(Tracing tracing) {
        this.tracing = tracing;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, Routes.BEFORE_SIGN_IN);
    }

    private void handle(RoutingContext context) {
        String path = context.normalizedPath();
        if (tracing.isOn() && (path.equals("/newsroom") || path.startsWith("/newsroom/"))) {
            Tracing.RequestSpan span =
                    tracing.request(context.request().method().name(), route(path));
            if (span != null) {
                context.addEndHandler(_ -> span.end(context.response().getStatusCode()));
            }
        }
        context.next();
    }

    /** The path without numbers and one-time words: there are few routes, and none is a secret. */
    static String route(String path) {
        return Arrays.stream(path.split("/", 12))
                .map(part -> part.matches("[a-z-]{0,20}") ? part : "{…}")
                .collect(Collectors.joining("/"));
    }
}
