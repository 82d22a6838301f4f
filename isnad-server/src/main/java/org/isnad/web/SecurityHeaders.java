package org.isnad.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

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

    /** On every answer. */
    public static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** On every answer over TLS. */
    public static final Map<String, String> OVER_TLS = Map.of("Strict-Transport-Security", "max-age=31536000");

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_EVERYTHING);
    }

    private static void add(RoutingContext request) {
        putOn(request.request());
        MultiMap headers = request.response().headers();
        // What is not a finished page may be compressed on its way out.
        headers.set("Vary", "Accept-Encoding");
        headers.set("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)));
        request.next();
    }

    /** For whoever answers before the filter that puts them on all other answers. */
    public static void putOn(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        ALWAYS.forEach(headers::set);
        if ("https".equals(request.scheme())) {
            OVER_TLS.forEach(headers::set);
        }
    }
}
