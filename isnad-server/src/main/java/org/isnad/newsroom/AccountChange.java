package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Account;
import org.isnad.account.Accounts;
import org.isnad.account.Role;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Message;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Lets somebody in again or no more, or gives them a new password. */
@Path("/newsroom/settings/accounts/{id:\\d+}")
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountChange {
    private static final String PATH = "/newsroom/settings/accounts?done=";

    private final Accounts accounts;
    private final AccountsPage page;
    private final Desk desk;

    public AccountChange(Accounts accounts, AccountsPage page, Desk desk) {
        this.accounts = accounts;
        this.page = page;
        this.desk = desk;
    }

    @POST
    @Path("activate")
    @RolesAllowed(Role.ADMINISTERS)
    public Response activate(@RestPath long id) {
        accounts.setActive(page.account(id), true);
        return Html.seeOther(PATH + "activated");
    }

    /** Nobody can shut themselves out, so one administrator always stays. */
    @POST
    @Path("deactivate")
    @RolesAllowed(Role.ADMINISTERS)
    public Response deactivate(@RestPath long id) {
        Account account = page.account(id);
        if (id == desk.account().id()) {
            return Html.invalid(page.of(new FormErrors().add("account-" + id, Message.of("newsroom.account.own"))));
        }
        accounts.setActive(account, false);
        return Html.seeOther(PATH + "deactivated");
    }

    @POST
    @Path("password")
    @RolesAllowed(Role.ADMINISTERS)
    public Response changePassword(@RestPath long id, @RestForm @Nullable String password) {
        Account account = page.account(id);
        FormErrors errors = new FormErrors();
        Accounts.problemWithPassword(orEmpty(password)).ifPresent(problem -> errors.add("password-" + id, problem));
        if (errors.any()) {
            return Html.invalid(page.of(errors));
        }
        accounts.changePassword(account, orEmpty(password));
        return Html.seeOther(PATH + "password");
    }
}
