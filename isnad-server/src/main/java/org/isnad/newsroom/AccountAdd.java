package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Message;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/newsroom/settings/accounts")
@RunOnVirtualThread
public class AccountAdd {
    private final Accounts accounts;
    private final AccountsPage page;

    public AccountAdd(Accounts accounts, AccountsPage page) {
        this.accounts = accounts;
        this.page = page;
    }

    @GET
    @RolesAllowed(Role.ADMINISTERS)
    public Response show() {
        return Html.ok(page.of(new FormErrors()));
    }

    @POST
    @RolesAllowed(Role.ADMINISTERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @RestForm @Nullable String login,
            @RestForm("full-name") @Nullable String name,
            @RestForm @Nullable String role,
            @RestForm @Nullable String password,
            @RestForm("password-again") @Nullable String again) {
        FormErrors errors = new FormErrors();
        Optional<Role> chosen =
                Stream.of(Role.values()).filter(r -> r.name().equals(role)).findFirst();
        if (chosen.isEmpty()) {
            errors.add("role", Message.of("newsroom.form.choose"));
        }
        AccountCheck.New typed =
                AccountCheck.read(orEmpty(login), orEmpty(name), orEmpty(password), orEmpty(again), accounts, errors);
        if (errors.any()) {
            return Html.invalid(page.of(orEmpty(login), orEmpty(name), orEmpty(role), errors));
        }
        accounts.add(typed.login(), typed.name(), chosen.orElseThrow(), typed.password());
        return Html.seeOther("/newsroom/settings/accounts?done=added");
    }
}
