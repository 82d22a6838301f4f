package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.article.Article;
import org.isnad.article.Publishing;
import org.isnad.web.FormErrors;
import org.isnad.web.Html;
import org.isnad.web.Message;
import org.jboss.resteasy.reactive.RestPath;

/** Publishes what is saved, at once. */
@Path("/newsroom/articles/{id:\\d+}/publish")
@RunOnVirtualThread
public class ArticlePublish {
    private final ArticleFormPage form;
    private final Publishing publishing;
    private final Desk desk;

    public ArticlePublish(ArticleFormPage form, Publishing publishing, Desk desk) {
        this.form = form;
        this.publishing = publishing;
        this.desk = desk;
    }

    @POST
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(@RestPath long id) {
        Article article = form.article(id);
        var content = form.revision(id, article.latestRevision()).content();
        if (content.body().blocks().isEmpty()) {
            TypedArticle typed = TypedArticle.of(
                    content,
                    article.summary(),
                    article.latestRevision(),
                    desk.publication().zone());
            return Html.invalid(
                    form.withErrors(typed, article, new FormErrors().add("body", Message.of("newsroom.body.missing"))));
        }
        publishing.publish(id, null);
        return Html.seeOther("/newsroom/articles/" + id + "?done=published");
    }
}
