package org.isnad.newsroom;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.web.Bundles;
import org.isnad.web.Markup;
import org.isnad.web.Outage;
import org.isnad.web.Problems;
import org.isnad.web.Words;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom says while nothing can be kept. A form that was sent comes back with all that was typed, ready to
 * be sent again. None of this asks the database for anything.
 */
@ApplicationScoped
public class ClosedNewsroom {
    private static final int BEFORE_SIGN_IN = 900;
    private static final int RETRY_AFTER_SECONDS = 10;
    private static final Words ARABIC = new Words(Locale.forLanguageTag("ar-u-nu-latn"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Outage outage;
    private final Problems problems;
    private final Bundles bundles;

    public ClosedNewsroom(Outage outage, Problems problems, Bundles bundles) {
        this.outage = outage;
        this.problems = problems;
        this.bundles = bundles;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_SIGN_IN);
    }

    /** For failures on the way to a page, when the outage is not known of yet. */
    void register(@Observes Router router) {
        router.route("/newsroom*").order(Integer.MIN_VALUE).failureHandler(context -> {
            if (context.failure() != null && outage.explains(context.failure())) {
                answer(context);
            } else {
                context.next();
            }
        });
    }

    private void handle(RoutingContext context) {
        if (outage.since() != null && FormGuard.isOfNewsroom(context.normalizedPath())) {
            answer(context);
        } else {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.method().equals(HttpMethod.POST) || request.isEnded()) {
            send(context, List.of());
            return;
        }
        request.setExpectMultipart(true);
        request.uploadHandler(file -> file.handler(_ -> {}));
        request.exceptionHandler(_ -> send(context, List.of()));
        request.endHandler(_ -> {
            List<AwayView.Field> typed = new ArrayList<>();
            request.formAttributes().forEach((name, value) -> typed.add(new AwayView.Field(name, value)));
            send(context, typed);
        });
        request.resume();
    }

    private void send(RoutingContext context, List<AwayView.Field> typed) {
        if (context.response().ended()) {
            return;
        }
        context.response()
                .setStatusCode(503)
                .putHeader("Retry-After", Integer.toString(RETRY_AFTER_SECONDS))
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end(page(context.normalizedPath(), typed).html());
    }

    /** For failures of pages and forms. */
    @ServerExceptionMapper
    public Response failed(RuntimeException failure, ResteasyReactiveContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!outage.explains(failure) || !FormGuard.isOfNewsroom(path)) {
            return problems.unexpected(failure, request.getUriInfo());
        }
        FormData form = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        return Response.status(503)
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .type("text/html;charset=UTF-8")
                .entity(page(path, form == null ? List.of() : typed(form)).html())
                .build();
    }

    private static List<AwayView.Field> typed(FormData form) {
        List<AwayView.Field> typed = new ArrayList<>();
        for (String name : form) {
            form.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> typed.add(new AwayView.Field(name, value.getValue())));
        }
        return typed;
    }

    private Markup page(String path, List<AwayView.Field> typed) {
        return Pages.away(
                new DeskView(ARABIC, bundles.tags("newsroom"), "ar", "rtl", "", null, "", null),
                new AwayView(path, time(outage.since()), typed));
    }

    private static @Nullable String time(@Nullable Instant since) {
        return since == null ? null : TIME.format(since.atZone(ZoneId.systemDefault()));
    }
}
