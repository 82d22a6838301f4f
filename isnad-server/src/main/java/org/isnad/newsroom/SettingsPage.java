package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.account.Role;
import org.isnad.publication.Masthead;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.publication.SectionUse;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The publication's facts and its sections. */
@Path("/newsroom/settings")
@RunOnVirtualThread
public class SettingsPage {
    private static final String SAVED = "/newsroom/settings?done=saved";

    private final Masthead masthead;
    private final PublicationRepository publications;
    private final SectionUse use;
    private final Desk desk;

    public SettingsPage(Masthead masthead, PublicationRepository publications, SectionUse use, Desk desk) {
        this.masthead = masthead;
        this.publications = publications;
        this.use = use;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.ADMINISTERS)
    public Response show() {
        return Html.ok(page(TypedPublication.of(desk.publication()), kept(), new FormErrors()));
    }

    @POST
    @Path("publication")
    @RolesAllowed(Role.ADMINISTERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response savePublication(@BeanParam PublicationForm form) {
        TypedPublication typed = TypedPublication.of(form);
        FormErrors errors = new FormErrors();
        Optional<Publication> publication = PublicationCheck.publication(typed, errors);
        if (publication.isEmpty()) {
            return Html.invalid(page(typed, kept(), errors));
        }
        masthead.set(publication.get());
        return Html.seeOther(SAVED);
    }

    @POST
    @Path("sections")
    @RolesAllowed(Role.ADMINISTERS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveSections(@RestForm @Nullable String sections) {
        FormErrors errors = new FormErrors();
        List<String> names = PublicationCheck.sections(orEmpty(sections), errors);
        publications.sections().stream()
                .filter(section -> !names.contains(section.name()) && use.inUse(section.id()))
                .findFirst()
                .ifPresent(section -> errors.add("sections", Message.of("newsroom.sections.in-use", section.name())));
        if (errors.any()) {
            return Html.invalid(page(TypedPublication.of(desk.publication()), orEmpty(sections), errors));
        }
        masthead.setSections(names);
        return Html.seeOther(SAVED);
    }

    private String kept() {
        return publications.sections().stream().map(Section::name).collect(Collectors.joining("\n"));
    }

    private Markup page(TypedPublication typed, String sections, FormErrors errors) {
        return Pages.settings(desk.view(), errors, typed, sections, Choices.in(desk.locale()));
    }
}
