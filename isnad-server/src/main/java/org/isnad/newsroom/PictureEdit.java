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
import org.isnad.media.PictureFiles;
import org.isnad.media.PictureRefused;
import org.isnad.media.PictureRepository;
import org.isnad.media.PictureText;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/newsroom/pictures/{id:\\d+}")
@RunOnVirtualThread
public class PictureEdit {
    private final PictureRepository pictures;
    private final PictureFiles files;
    private final Desk desk;

    public PictureEdit(PictureRepository pictures, PictureFiles files, Desk desk) {
        this.pictures = pictures;
        this.files = files;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.WRITES)
    public Response show(@RestPath long id) {
        PictureCard card = card(id);
        return Html.ok(Pages.picture(desk.view(), new FormErrors(), card, TypedPicture.of(card.picture())));
    }

    @POST
    @RolesAllowed(Role.WRITES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestPath long id,
            @RestForm @Nullable String caption,
            @RestForm @Nullable String credit,
            @RestForm @Nullable String alt) {
        PictureCard card = card(id);
        TypedPicture typed = new TypedPicture(orEmpty(caption), orEmpty(credit), orEmpty(alt));
        try {
            pictures.update(id, PictureText.checked(typed.caption(), typed.credit(), typed.alt()));
            return Html.seeOther("/newsroom/pictures/" + id + "?done=saved");
        } catch (PictureRefused refused) {
            FormErrors errors = new FormErrors();
            PictureErrors.add(refused, "caption", "", errors);
            return Html.invalid(Pages.picture(desk.view(), errors, card, typed));
        }
    }

    private PictureCard card(long id) {
        return pictures.find(id).map(picture -> PictureCard.of(picture, files)).orElseThrow(Problem::notFound);
    }
}
