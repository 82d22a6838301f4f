package org.isnad.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.account.CurrentAccount;
import org.isnad.article.ArticleContent.Lead;
import org.isnad.media.Picture;
import org.isnad.media.PictureIntake;
import org.isnad.media.PictureRefused;
import org.isnad.media.PictureRepository;
import org.isnad.media.PictureText;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The picture above the body: one of the library, or one that comes with the form. */
@ApplicationScoped
class LeadCheck {
    private final PictureRepository pictures;
    private final PictureIntake intake;
    private final CurrentAccount current;

    LeadCheck(PictureRepository pictures, PictureIntake intake, CurrentAccount current) {
        this.pictures = pictures;
        this.intake = intake;
        this.current = current;
    }

    static boolean isChosen(@Nullable FileUpload upload) {
        return upload != null
                && (upload.size() > 0 || !Typed.orEmpty(upload.fileName()).isBlank());
    }

    /** A new picture is taken only when nothing else is wrong with the form. */
    @Nullable
    Lead read(TypedArticle.TypedLead typed, @Nullable FileUpload upload, FormErrors errors) {
        if (upload != null && isChosen(upload)) {
            return taken(typed, upload, errors);
        }
        if (typed.picture().isBlank()) {
            return null;
        }
        Picture picture = pictures.find(Typed.number(typed.picture())).orElse(null);
        if (picture == null) {
            errors.add(
                    "lead", Message.of("newsroom.lead.unknown", typed.picture().strip()));
            return null;
        }
        return checked(typed, picture, errors);
    }

    private @Nullable Lead taken(TypedArticle.TypedLead typed, FileUpload upload, FormErrors errors) {
        if (errors.any()) {
            errors.add("lead-file", Message.of("newsroom.lead.choose-again"));
            return null;
        }
        try {
            PictureText text = PictureText.checked(typed.caption(), typed.credit(), typed.alt());
            Picture picture = intake.take(
                    upload.uploadedFile(),
                    upload.fileName(),
                    text,
                    current.get().id());
            return new Lead(picture.id(), text.caption(), text.credit(), text.alt());
        } catch (PictureRefused refused) {
            PictureErrors.add(refused, "lead-file", "lead-", errors);
            return null;
        }
    }

    /** What is left empty is said in the picture's own words. */
    private static @Nullable Lead checked(TypedArticle.TypedLead typed, Picture picture, FormErrors errors) {
        try {
            PictureText text = PictureText.checked(
                    typed.caption().isBlank() ? picture.caption() : typed.caption(),
                    typed.credit().isBlank() ? picture.credit() : typed.credit(),
                    typed.alt().isBlank() ? picture.alt() : typed.alt());
            return new Lead(picture.id(), text.caption(), text.credit(), text.alt());
        } catch (PictureRefused refused) {
            PictureErrors.add(refused, "lead-file", "lead-", errors);
            return null;
        }
    }
}
