package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.article.Article;
import org.jboss.resteasy.reactive.RestPath;

@Path("/newsroom/articles")
@RunOnVirtualThread
public class ArticlePreview {
    private final PreviewPage preview;
    private final ArticleFormPage articles;

    public ArticlePreview(PreviewPage preview, ArticleFormPage articles) {
        this.preview = preview;
        this.articles = articles;
    }

    /** What is typed, before any of it is saved. */
    @POST
    @Path("preview")
    @RolesAllowed(Role.WRITES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response typed(@BeanParam ArticleForm form) {
        return preview.of(TypedArticle.of(form));
    }

    @GET
    @Path("{id:\\d+}/preview")
    @RolesAllowed(Role.WRITES)
    public Response latest(@RestPath long id) {
        Article article = articles.article(id);
        return preview.of(id, articles.revision(id, article.latestRevision()), true);
    }

    @GET
    @Path("{id:\\d+}/revisions/{number:\\d+}")
    @RolesAllowed(Role.WRITES)
    public Response revision(@RestPath long id, @RestPath int number) {
        Article article = articles.article(id);
        return preview.of(id, articles.revision(id, number), number == article.latestRevision());
    }
}
