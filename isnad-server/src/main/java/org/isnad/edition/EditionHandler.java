package org.isnad.edition;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AsciiString;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.isnad.web.RemoteAddress;
import org.isnad.web.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/** Answers for every page of the edition: a look-up and a write. Whatever is no such page goes on to the doors. */
@Singleton
public final class EditionHandler {
    private static final int BEFORE_ALL_OTHERS = 2_000;
    private static final CharSequence HTML = AsciiString.cached("text/html;charset=UTF-8");
    private static final CharSequence ACCEPT_ENCODING = AsciiString.cached("Accept-Encoding");
    private static final CharSequence BYTES = AsciiString.cached("bytes");
    private static final CharSequence IDENTITY = AsciiString.cached("identity");
    private static final CharSequence ETAG = AsciiString.cached("ETag");
    private static final CharSequence LAST_MODIFIED = AsciiString.cached("Last-Modified");
    private static final CharSequence DATE = AsciiString.cached("Date");
    private static final CharSequence CONTENT_TYPE = AsciiString.cached("Content-Type");
    private static final CharSequence CONTENT_ENCODING = AsciiString.cached("Content-Encoding");
    private static final CharSequence CONTENT_LENGTH = AsciiString.cached("Content-Length");
    private static final CharSequence ACCEPT_RANGES = AsciiString.cached("Accept-Ranges");

    private final Edition edition;
    private final Audience audience;
    private final AnswerCounts counts;
    private final ShortcutWatch watch;
    private final boolean behindProxy;
    private final DateField date = new DateField();
    private final OtherMethods otherMethods;
    private final Shortcut.Answers shortcut = new Shortcut.Answers() {
        @Override
        public @Nullable FinishedPage at(String uri) {
            FinishedPage page = edition.awaySince() == null ? edition.inMemory(uri) : null;
            return page != null && page.facts().status() == 200 ? page : null;
        }

        @Override
        public boolean areForProxy() {
            return behindProxy;
        }

        @Override
        public DateField.Second now() {
            return date.now();
        }

        @Override
        public void sent(HttpRequest request, String reader, int bytes) {
            counts.count(AnswerCounts.Way.SHORTCUT);
            watch.answered(request, reader, bytes);
            audience.served(request.uri(), reader, request.headers().get(HttpHeaderNames.USER_AGENT));
        }
    };

    EditionHandler(
            Edition edition,
            Audience audience,
            AnswerCounts counts,
            ShortcutWatch watch,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") Optional<Boolean> behindProxy) {
        this.edition = edition;
        this.audience = audience;
        this.counts = counts;
        this.watch = watch;
        this.behindProxy = behindProxy.orElse(false);
        this.otherMethods = new OtherMethods(edition, date);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL_OTHERS);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.connection() instanceof ConnectionBase connection) {
            Shortcut.install(connection.channel(), shortcut);
        }
        boolean isToBeRead =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        FinishedPage page = isToBeRead ? edition.inMemory(request.uri()) : null;
        if (page != null) {
            sendFromMemory(request, page);
            return;
        }
        Optional<Address> address = Address.parse(request.uri()).filter(a -> edition.serves(a.path()));
        if (address.isEmpty()) {
            context.next();
            return;
        }
        if (!isToBeRead) {
            otherMethods.answer(context);
            return;
        }
        page = edition.inMemory(address.get().key());
        if (page != null) {
            sendFromMemory(request, page);
            return;
        }
        Context eventLoop = context.vertx().getOrCreateContext();
        CompletableFuture<FinishedPage> _ = edition.page(address.get())
                .whenComplete((made, failure) -> eventLoop.runOnContext(_ -> finish(context, made, failure)));
    }

    private void sendFromMemory(HttpServerRequest request, FinishedPage page) {
        Instant awaySince = edition.awaySince();
        counts.count(awaySince == null ? AnswerCounts.Way.MEMORY : AnswerCounts.Way.STALE);
        send(request, page, awaySince);
    }

    private void finish(RoutingContext context, @Nullable FinishedPage page, @Nullable Throwable failure) {
        HttpServerRequest request = context.request();
        if (request.response().closed() || request.response().ended()) {
            return;
        }
        if (page != null) {
            Instant staleSince = edition.staleSince();
            counts.count(
                    staleSince != null
                            ? AnswerCounts.Way.STALE
                            : page.isFromDisk() ? AnswerCounts.Way.DISK : AnswerCounts.Way.RENDERED);
            send(request, page, staleSince);
        } else {
            counts.count(AnswerCounts.Way.REFUSED);
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            unavailable(request, cause instanceof Edition.Overload ? 1 : 10);
        }
    }

    private void send(HttpServerRequest request, FinishedPage page, @Nullable Instant staleSince) {
        HttpServerResponse response = request.response();
        MultiMap headers = response.headers();
        page.headers().addTo(headers);
        if (request.isSSL()) {
            SecurityHeaders.OVER_TLS.forEach(headers::set);
        }
        DateField.Second now = date.now();
        headers.set(DATE, now.text());
        if (staleSince != null) {
            headers.set("X-Isnad-Stale-Since", Representation.httpDate(staleSince.toEpochMilli()));
        }
        response.setStatusCode(page.facts().status());
        if (page.facts().status() == 200 && request.method().equals(HttpMethod.GET)) {
            audience.served(request.uri(), RemoteAddress.of(request), request.getHeader("User-Agent"));
        }
        if (!page.facts().location().isEmpty()) {
            headers.set(CONTENT_LENGTH, "0");
            response.end();
            return;
        }
        body(request, response, page, page.best(request.getHeader(ACCEPT_ENCODING)), now);
    }

    private static void body(
            HttpServerRequest request,
            HttpServerResponse response,
            FinishedPage page,
            Representation chosen,
            DateField.Second now) {
        MultiMap headers = response.headers();
        if (page.facts().status() == 200) {
            headers.set(ETAG, chosen.entityTag());
            if (chosen.isDatedAt(now.start())) {
                headers.set(LAST_MODIFIED, chosen.lastModified());
            }
            if (Conditions.areBroken(chosen, request.getHeader("If-Match"), request.getHeader("If-Unmodified-Since"))) {
                response.setStatusCode(412).putHeader(CONTENT_LENGTH, "0").end();
                return;
            }
            if (Conditions.isUnchanged(
                    chosen, request.getHeader("If-None-Match"), request.getHeader("If-Modified-Since"))) {
                response.setStatusCode(304).end();
                return;
            }
            headers.set(ACCEPT_RANGES, BYTES);
        }
        headers.set(CONTENT_TYPE, HTML);
        if (chosen.coding() != Coding.IDENTITY) {
            headers.set(CONTENT_ENCODING, chosen.coding().token());
        } else if (request.getHeader(ACCEPT_ENCODING) != null) {
            // Or the server's own compression would change the bytes under this entity tag.
            headers.set(CONTENT_ENCODING, IDENTITY);
        }
        int size = chosen.size();
        boolean head = request.method().equals(HttpMethod.HEAD);
        Optional<ByteRange> range =
                !head && page.facts().status() == 200 && Conditions.allowsRange(chosen, request.getHeader("If-Range"))
                        ? ByteRange.parse(request.getHeader("Range"), size)
                        : Optional.empty();
        if (range.isPresent()) {
            sendPart(response, chosen, range.get(), size);
            return;
        }
        headers.set(CONTENT_LENGTH, Integer.toString(size));
        if (head) {
            response.end();
        } else {
            response.end(chosen.whole());
        }
    }

    private static void sendPart(HttpServerResponse response, Representation chosen, ByteRange range, int size) {
        if (range.equals(ByteRange.UNSATISFIABLE)) {
            response.setStatusCode(416).putHeader("Content-Range", "bytes */" + size);
            response.putHeader(CONTENT_LENGTH, "0").end();
            return;
        }
        response.setStatusCode(206)
                .putHeader("Content-Range", "bytes %d-%d/%d".formatted(range.first(), range.last(), size))
                .putHeader(CONTENT_LENGTH, Integer.toString(range.length()))
                .end(chosen.part(range));
    }

    private void unavailable(HttpServerRequest request, int seconds) {
        HttpServerResponse response = request.response();
        SecurityHeaders.putOn(request);
        response.setStatusCode(503)
                .putHeader("Retry-After", Integer.toString(seconds))
                .putHeader(DATE, date.now().text())
                .putHeader("Cache-Control", "no-store")
                .putHeader(CONTENT_TYPE, HTML)
                .end(edition.apology());
    }
}
