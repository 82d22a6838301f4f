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
import org.isnad.article.Publishing;
import org.isnad.web.Html;
import org.jboss.resteasy.reactive.RestPath;

/** Takes an article from its readers, after asking once more. */
@Path("/newsroom/articles/{id:\\d+}/withdraw")
@RunOnVirtualThread
public class ArticleWithdraw {
    private final ArticleFormPage articles;
    private final Publishing publishing;
    private final Desk desk;

    public ArticleWithdraw(ArticleFormPage articles, Publishing publishing, Desk desk) {
        this.articles = articles;
        this.publishing = publishing;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.PUBLISHES)
    public Response ask(@RestPath long id) {
        return Html.ok(
                Pages.withdraw(desk.view(), id, articles.article(id).summary().title()));
    }

    @POST
    @RolesAllowed(Role.PUBLISHES)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath long id) {
        articles.article(id);
        publishing.withdraw(id);
        return Html.seeOther("/newsroom/articles/" + id + "?done=withdrawn");
    }
}
