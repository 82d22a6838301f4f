package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.account.SessionCookie;
import org.isnad.account.SignIn;
import org.isnad.publication.Masthead;
import org.isnad.publication.Publication;
import org.isnad.storage.Database;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Problem;
import org.isnad.web.RemoteAddress;
import org.jboss.resteasy.reactive.RestPath;

/** Where a new installation becomes a publication with somebody in its newsroom. */
@Path("/newsroom/setup/{token}")
@RunOnVirtualThread
public class SetupPage {
    private final SetupLink link;
    private final Database database;
    private final Masthead masthead;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Desk desk;
    private final HttpServerRequest http;

    public SetupPage(
            SetupLink link,
            Database database,
            Masthead masthead,
            Accounts accounts,
            SignIn signIn,
            Desk desk,
            HttpServerRequest http) {
        this.link = link;
        this.database = database;
        this.masthead = masthead;
        this.accounts = accounts;
        this.signIn = signIn;
        this.desk = desk;
        this.http = http;
    }

    @GET
    @PermitAll
    public Response show(@RestPath String token) {
        requireRight(token);
        String address = http.scheme() + "://" + http.authority();
        return Html.ok(page(new FormErrors(), TypedSetup.unwritten(SetupLink.path(token), address)));
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setUp(@RestPath String token, @BeanParam SetupForm form) {
        requireRight(token);
        TypedSetup typed = TypedSetup.of(SetupLink.path(token), form);
        FormErrors errors = new FormErrors();
        Optional<Publication> publication = PublicationCheck.publication(typed.publication(), errors);
        List<String> sections = PublicationCheck.sections(typed.sections(), errors);
        AccountCheck.New administrator = AccountCheck.read(
                typed.login(), typed.fullName(), orEmpty(form.password), orEmpty(form.passwordAgain), accounts, errors);
        if (errors.any()) {
            return Html.invalid(page(errors, typed));
        }
        database.write(() -> {
            requireRight(token);
            masthead.set(publication.orElseThrow());
            masthead.setSections(sections);
            accounts.add(administrator.login(), administrator.name(), Role.ADMINISTRATOR, administrator.password());
        });
        return signedIn(administrator);
    }

    private Response signedIn(AccountCheck.New account) {
        String from = RemoteAddress.of(http);
        return signIn.attempt(account.login(), account.password(), from) instanceof SignIn.Outcome.Welcome welcome
                ? Response.fromResponse(Html.seeOther("/newsroom"))
                        .cookie(SessionCookie.holding(welcome.token(), desk.isSecure()))
                        .build()
                : Html.seeOther("/newsroom/sign-in");
    }

    private void requireRight(String token) {
        if (!link.opensWith(token)) {
            throw Problem.notFound();
        }
    }

    private Markup page(FormErrors errors, TypedSetup typed) {
        return Pages.setup(desk.view(), errors, typed, Choices.in(desk.locale()));
    }
}
