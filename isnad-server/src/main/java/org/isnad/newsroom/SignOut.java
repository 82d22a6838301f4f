package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.account.SessionCookie;
import org.isnad.account.SignIn;
import org.isnad.web.Html;
import org.jspecify.annotations.Nullable;

@Path("/newsroom/sign-out")
@RunOnVirtualThread
public class SignOut {
    private final SignIn signIn;
    private final Desk desk;

    public SignOut(SignIn signIn, Desk desk) {
        this.signIn = signIn;
        this.desk = desk;
    }

    @POST
    @RolesAllowed(Role.WRITES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(@CookieParam(SessionCookie.NAME) @Nullable String token) {
        if (token != null) {
            signIn.signOut(token);
        }
        return Response.fromResponse(Html.seeOther("/newsroom/sign-in"))
                .cookie(SessionCookie.gone(desk.isSecure()))
                .build();
    }
}
