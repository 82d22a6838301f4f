package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.article.Article;
import org.isnad.article.Publishing;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Markup;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Tells readers what was wrong and is now right. */
@Path("/newsroom/articles/{id:\\d+}/corrections")
@RunOnVirtualThread
public class ArticleCorrect {
    private static final int LONGEST = 1_000;

    private final ArticleFormPage articles;
    private final Publishing publishing;
    private final Desk desk;

    public ArticleCorrect(ArticleFormPage articles, Publishing publishing, Desk desk) {
        this.articles = articles;
        this.publishing = publishing;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.PUBLISHES)
    public Response show(@RestPath long id) {
        return Html.ok(page(id, "", new FormErrors()));
    }

    @POST
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@RestPath long id, @RestForm @Nullable String text) {
        articles.article(id);
        FormErrors errors = new FormErrors();
        String correction = errors.requiredLine("text", text, LONGEST);
        if (errors.any()) {
            return Html.invalid(page(id, Typed.orEmpty(text), errors));
        }
        publishing.correct(id, correction, desk.account().id());
        return Html.seeOther("/newsroom/articles/" + id + "/corrections?done=corrected");
    }

    private Markup page(long id, String typed, FormErrors errors) {
        Article article = articles.article(id);
        return Pages.corrections(
                desk.view(),
                errors,
                new CorrectionsView(
                        id,
                        article.summary().title(),
                        article.corrections().stream()
                                .map(c -> new CorrectionsView.Note(
                                        desk.publication().write(c.notedAt()), c.text()))
                                .toList(),
                        typed));
    }
}
