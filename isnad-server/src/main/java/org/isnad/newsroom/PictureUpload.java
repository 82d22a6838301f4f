package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.isnad.account.Role;
import org.isnad.media.PictureIntake;
import org.isnad.media.PictureRefused;
import org.isnad.media.PictureText;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Message;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes pictures into the library; of several, those that can be taken are. */
@Path("/newsroom/pictures")
@RunOnVirtualThread
public class PictureUpload {
    private final PictureIntake intake;
    private final PicturesPage library;
    private final Desk desk;

    public PictureUpload(PictureIntake intake, PicturesPage library, Desk desk) {
        this.intake = intake;
        this.library = library;
        this.desk = desk;
    }

    @POST
    @RolesAllowed(Role.WRITES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm @Nullable List<FileUpload> files,
            @RestForm @Nullable String caption,
            @RestForm @Nullable String credit,
            @RestForm @Nullable String alt) {
        TypedPicture typed = new TypedPicture(orEmpty(caption), orEmpty(credit), orEmpty(alt));
        FormErrors errors = new FormErrors();
        List<FileUpload> chosen = files == null
                ? List.of()
                : files.stream().filter(LeadCheck::isChosen).toList();
        if (chosen.isEmpty()) {
            errors.add("files", Message.of("newsroom.pictures.none-chosen"));
        }
        chosen.forEach(file -> take(file, typed, chosen.size() > 1, errors));
        return errors.any()
                ? Html.invalid(library.of("", 1, typed, errors))
                : Html.seeOther("/newsroom/pictures?done=uploaded");
    }

    private void take(FileUpload file, TypedPicture typed, boolean oneOfMany, FormErrors errors) {
        try {
            PictureText text = PictureText.checked(typed.caption(), typed.credit(), typed.alt());
            intake.take(
                    file.uploadedFile(), file.fileName(), text, desk.account().id());
        } catch (PictureRefused refused) {
            if (oneOfMany && refused.field() == PictureRefused.Field.FILE) {
                Message why = new Message(refused.key(), refused.arguments());
                errors.add("files", Message.of("newsroom.pictures.one-refused", file.fileName(), why));
            } else {
                PictureErrors.add(refused, "files", "", errors);
            }
        }
    }
}
