package org.isnad.newsroom;

import static org.isnad.newsroom.Typed.orEmpty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.article.Article;
import org.isnad.web.Html;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/newsroom/articles")
@RunOnVirtualThread
public class ArticleEdit {
    private final ArticleFormPage form;

    public ArticleEdit(ArticleFormPage form) {
        this.form = form;
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.WRITES)
    public Response start() {
        return Html.ok(form.unwritten());
    }

    /** The moment of publication is no part of a revision, so a typed one travels in the address. */
    @GET
    @Path("{id:\\d+}")
    @RolesAllowed(Role.WRITES)
    public Response open(
            @RestPath long id,
            @RestQuery("from") @Nullable Integer revision,
            @RestQuery @Nullable String date,
            @RestQuery @Nullable String time) {
        Article article = form.article(id);
        return Html.ok(form.ofRevision(
                article,
                revision == null ? article.latestRevision() : revision,
                new TypedMoment(orEmpty(date), orEmpty(time))));
    }
}
