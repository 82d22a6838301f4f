package org.isnad.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What browsers are told to refuse, on every answer of this server. */
@ApplicationScoped
public class SecurityHeaders {
    private static final int BEFORE_EVERYTHING = 1_000;
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(request.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        request.next();
    }
}
