package org.isnad.edition;

import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import org.isnad.web.Problems;
import org.isnad.web.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/** Answers whoever asks a page of the edition for something other than to be read. */
final class OtherMethods {
    private static final long LINGER = 1_000;

    private final Edition edition;
    private final DateField date;

    OtherMethods(Edition edition, DateField date) {
        this.edition = edition;
        this.date = date;
    }

    void answer(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.OPTIONS)) {
            head(context.request(), 204).end();
            return;
        }
        Context eventLoop = context.vertx().getOrCreateContext();
        CompletableFuture<String> _ =
                edition.refusal().whenComplete((page, failure) -> eventLoop.runOnContext(_ -> refuse(context, page)));
    }

    private void refuse(RoutingContext context, @Nullable String page) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = request.response();
        if (response.closed() || response.ended()) {
            return;
        }
        if (!request.isEnded()) {
            hangUpSoon(context);
        }
        head(request, 405)
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(page == null ? edition.apology() : page);
    }

    /** Not at once: a connection that is closed on unread bytes takes the answer with it. */
    private static void hangUpSoon(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        context.request().resume();
        context.vertx().setTimer(LINGER, _ -> context.request().connection().close());
    }

    private HttpServerResponse head(HttpServerRequest request, int status) {
        HttpServerResponse response = request.response();
        SecurityHeaders.putOn(request);
        return response.setStatusCode(status)
                .putHeader("Date", date.now().text())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Allow", Problems.METHODS_OF_READING);
    }
}
