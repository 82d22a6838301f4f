package org.isnad.reader;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.isnad.web.Messages;
import org.jspecify.annotations.Nullable;

/** Turns away what is too large to be a comment before any of it is read, and keeps caches from its pages. */
@ApplicationScoped
class CommentDoor {
    private static final int BEFORE_READING = 900;
    private static final String ROOT = "/comments/";

    /** A comment of the greatest length, every letter as six bytes, and as much again for one that is too long. */
    private static final int MOST_BYTES = 64 << 10;

    void register(@Observes Filters filters) {
        filters.register(CommentDoor::check, BEFORE_READING);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String path = request.path();
        if (path == null || !path.startsWith(ROOT)) {
            context.next();
            return;
        }
        context.response().putHeader("Cache-Control", "no-store");
        if (!request.method().equals(HttpMethod.POST) && !hasBody(request)) {
            context.next();
            return;
        }
        int status = refusal(request.getHeader("Content-Length"));
        if (status == 0) {
            context.next();
        } else {
            refuse(context, status);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static int refusal(@Nullable String contentLength) {
        if (contentLength == null || !contentLength.matches("[0-9]{1,9}")) {
            return 411;
        }
        return Integer.parseInt(contentLength) > MOST_BYTES ? 413 : 0;
    }

    private static void refuse(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain;charset=UTF-8")
                .end(Messages.in(Locale.forLanguageTag("ar"), "reader.comment.too-large"));
    }
}
