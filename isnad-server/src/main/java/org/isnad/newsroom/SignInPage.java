package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.SessionCookie;
import org.isnad.account.SignIn;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.isnad.web.RemoteAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/newsroom/sign-in")
@RunOnVirtualThread
public class SignInPage {
    private static final int LONGEST = 200;

    private final SignIn signIn;
    private final Desk desk;
    private final HttpServerRequest http;

    public SignInPage(SignIn signIn, Desk desk, HttpServerRequest http) {
        this.signIn = signIn;
        this.desk = desk;
        this.http = http;
    }

    @GET
    @PermitAll
    public Response show() {
        return Html.ok(page(new FormErrors(), ""));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@RestForm @Nullable String login, @RestForm @Nullable String password) {
        FormErrors errors = new FormErrors();
        String name = errors.requiredLine("login", login, LONGEST);
        String secret = password == null ? "" : password;
        if (secret.isEmpty()) {
            errors.add("password", Message.of("form.required"));
        }
        if (errors.any() || secret.length() > LONGEST) {
            return Html.invalid(page(errors.any() ? errors : refused(), name));
        }
        return switch (signIn.attempt(name, secret, RemoteAddress.of(http))) {
            case SignIn.Outcome.Welcome welcome ->
                Response.fromResponse(Html.seeOther("/newsroom"))
                        .cookie(SessionCookie.holding(welcome.token(), desk.isSecure()))
                        .build();
            case SignIn.Outcome.Refused refused -> Html.invalid(page(refused(), name));
            case SignIn.Outcome.LockedOut lockedOut ->
                Html.with(
                        429,
                        page(
                                new FormErrors()
                                        .add(
                                                "login",
                                                Message.of("newsroom.sign-in.locked-out", SignIn.LOCK_OUT.toMinutes())),
                                name));
        };
    }

    private static FormErrors refused() {
        return new FormErrors().add("login", Message.of("newsroom.sign-in.refused"));
    }

    private Markup page(FormErrors errors, String login) {
        return Pages.signIn(desk.view(), errors, login, desk.findPublication().isPresent());
    }
}
