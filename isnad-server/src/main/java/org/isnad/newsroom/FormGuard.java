package org.isnad.newsroom;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.isnad.web.CsrfToken;
import org.isnad.web.Html;
import org.isnad.web.Problems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Takes a form only from a page that this newsroom sent to this browser, and lets no page of it be kept in caches. */
@ApplicationScoped
public class FormGuard {
    private final Desk desk;
    private final FormToken token;
    private final Problems problems;

    public FormGuard(Desk desk, FormToken token, Problems problems) {
        this.desk = desk;
        this.token = token;
        this.problems = problems;
    }

    static final class FormRefused extends RuntimeException {
        FormRefused() {
            super("a form without its token", null, false, false);
        }
    }

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request, HttpServerRequest http) {
        if (!request.getMethod().equals("POST") || !isOfNewsroom(request)) {
            return;
        }
        Object typed = ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                .getFormParameter(CsrfToken.FIELD, true, false);
        if (isForeign(http)
                || !CsrfToken.matches(
                        request.getCookies().get(CsrfToken.COOKIE), typed instanceof String s ? s : null)) {
            throw new FormRefused();
        }
    }

    @ServerResponseFilter
    public void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (isOfNewsroom(request)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            token.toSend().ifPresent(cookie -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie));
        }
    }

    @ServerExceptionMapper
    public Response refused(FormRefused refused) {
        return Html.with(403, Pages.problem(desk.view(), 403, "newsroom.form-refused"));
    }

    /** A form that breaks off or is no form at all; elsewhere such a failure is as unexpected as any. */
    @ServerExceptionMapper
    public Response unreadable(IOException problem, ContainerRequestContext request) {
        return isOfNewsroom(request)
                ? Html.with(400, Pages.problem(desk.view(), 400, "newsroom.problem.400"))
                : problems.unexpected(problem, request.getUriInfo());
    }

    private static boolean isOfNewsroom(ContainerRequestContext request) {
        return isOfNewsroom(request.getUriInfo().getPath());
    }

    static boolean isOfNewsroom(String path) {
        return path.matches("/?newsroom(/.*)?");
    }

    private static boolean isForeign(HttpServerRequest http) {
        String site = http.getHeader("Sec-Fetch-Site");
        return !"same-origin".equals(site) && ("cross-site".equals(site) || isForeign(http.getHeader("Origin"), http));
    }

    private static boolean isForeign(@Nullable String origin, HttpServerRequest http) {
        if (origin == null) {
            return false;
        }
        try {
            return !Objects.equals(URI.create(origin).getAuthority(), http.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
