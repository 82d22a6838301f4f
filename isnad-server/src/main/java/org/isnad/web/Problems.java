package org.isnad.web;

import io.quarkus.arc.All;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into a page of the door where it happened. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    /** Whoever may be sent forms is never asked in vain with POST, so that only these are left to be named. */
    public static final String METHODS_OF_READING = "GET, HEAD, OPTIONS";

    private final List<ProblemPage> doors;
    private final Outage outage;

    public Problems(@All List<ProblemPage> doors, Outage outage) {
        this.doors = doors;
        this.outage = outage;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem, UriInfo uri) {
        return page(problem.status(), uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException problem, UriInfo uri) {
        return page(403, uri);
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException problem, UriInfo uri) {
        int status = problem.getResponse().getStatus();
        if (status < 400) {
            return problem.getResponse();
        }
        Response page = page(status, uri);
        return status == 405
                ? Response.fromResponse(page)
                        .header(HttpHeaders.ALLOW, METHODS_OF_READING)
                        .build()
                : page;
    }

    @ServerExceptionMapper
    public Response unexpected(Exception problem, UriInfo uri) {
        if (outage.explains(problem)) {
            LOG.warnf("%s failed: %s", uri.getPath(), problem.getMessage());
            return page(503, uri);
        }
        LOG.errorf(problem, "%s failed", uri.getPath());
        return page(500, uri);
    }

    private Response page(int status, UriInfo uri) {
        String path = "/" + uri.getPath().replaceFirst("^/+", "");
        return doors.stream()
                .filter(door -> door.serves(path))
                .max(Comparator.comparingInt(ProblemPage::rootLength))
                .map(door -> page(door, status))
                .orElseGet(() -> inPlainWords(status));
    }

    private static Response page(ProblemPage door, int status) {
        try {
            return uncached(Html.with(status, door.page(status)));
        } catch (RuntimeException e) {
            LOG.errorf(e, "the page for status %d failed too", status);
            return inPlainWords(status);
        }
    }

    private static Response inPlainWords(int status) {
        return uncached(Response.status(status)
                .type(MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .entity(Messages.in(Locale.forLanguageTag("ar"), "problem.plain"))
                .build());
    }

    /** Or caches would guess how long something is not there. */
    private static Response uncached(Response page) {
        return Response.fromResponse(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
