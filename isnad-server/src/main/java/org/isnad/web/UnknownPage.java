package org.isnad.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Every address that no page has, so that its explanation is made where queries may wait. */
@Path("/{path:.+}")
@PermitAll
public class UnknownPage {
    @GET
    @RunOnVirtualThread
    public Response show() {
        throw Problem.notFound();
    }
}
