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
import org.isnad.account.Role;
import org.isnad.article.PersonRepository;
import org.isnad.article.Publishing;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What the pages of the publication's writers say about them. */
@Path("/newsroom/settings/people")
@RunOnVirtualThread
public class PeoplePage {
    private static final int LONGEST_ABOUT = 500;

    private final PersonRepository people;
    private final Publishing publishing;
    private final Desk desk;

    public PeoplePage(PersonRepository people, Publishing publishing, Desk desk) {
        this.people = people;
        this.publishing = publishing;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.ADMINISTERS)
    public Response show() {
        return Html.ok(Pages.people(desk.view(), new FormErrors(), new PeopleView(people.all(), 0, "")));
    }

    @POST
    @Path("{id:\\d+}")
    @RolesAllowed(Role.ADMINISTERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(@RestPath long id, @RestForm @Nullable String about) {
        if (people.find(id).isEmpty()) {
            throw Problem.notFound();
        }
        FormErrors errors = new FormErrors();
        String text = errors.optionalLine("about-" + id, about, LONGEST_ABOUT);
        if (errors.any()) {
            return Html.invalid(Pages.people(desk.view(), errors, new PeopleView(people.all(), id, orEmpty(about))));
        }
        publishing.describe(id, text);
        return Html.seeOther("/newsroom/settings/people?done=saved");
    }
}
