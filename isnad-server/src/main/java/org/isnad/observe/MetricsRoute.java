package org.isnad.observe;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.isnad.web.RemoteAddress;
import org.jboss.logging.Logger;

/** Shows the metrics to whoever calls from this very machine, or has the token. To others there is no such page. */
@Singleton
public class MetricsRoute {
    private static final Logger LOG = Logger.getLogger(MetricsRoute.class);
    private static final String BEARER = "Bearer ";
    /** With any of them a request comes from this machine's proxy, but not from this machine. */
    private static final List<String> OF_PROXIES =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded", "X-Real-IP", "Via");

    private final Metrics metrics;
    private final String token;

    MetricsRoute(Metrics metrics, Observing observing) {
        this.metrics = metrics;
        this.token = observing.metricsToken();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, Routes.BEFORE_SIGN_IN);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!context.normalizedPath().equals("/q/metrics")
                || !(request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
                || !(hasToken(request) || isFromHere(request))) {
            context.next();
            return;
        }
        context.vertx()
                .<byte[]>executeBlocking(metrics::text, false)
                .onSuccess(text -> context.response()
                        .putHeader("Content-Type", Metrics.contentType())
                        .putHeader("Cache-Control", "no-store")
                        .end(Buffer.buffer(text)))
                .onFailure(failure -> {
                    LOG.error("The metrics could not be put together", failure);
                    context.fail(failure);
                });
    }

    private boolean hasToken(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        return !token.isEmpty()
                && authorization != null
                && authorization.startsWith(BEARER)
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        authorization.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isFromHere(HttpServerRequest request) {
        try {
            return OF_PROXIES.stream().noneMatch(name -> request.headers().contains(name))
                    && InetAddress.ofLiteral(RemoteAddress.of(request)).isLoopbackAddress();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
