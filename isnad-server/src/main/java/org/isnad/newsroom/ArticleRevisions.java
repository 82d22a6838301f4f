package org.isnad.newsroom;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.isnad.account.Role;
import org.isnad.article.Article;
import org.isnad.article.ArticleState;
import org.isnad.article.Revision;
import org.isnad.article.RevisionRepository;
import org.isnad.web.Html;
import org.jboss.resteasy.reactive.RestPath;

@Path("/newsroom/articles/{id:\\d+}/revisions")
@RunOnVirtualThread
public class ArticleRevisions {
    private final ArticleFormPage articles;
    private final RevisionRepository revisions;
    private final Desk desk;

    public ArticleRevisions(ArticleFormPage articles, RevisionRepository revisions, Desk desk) {
        this.articles = articles;
        this.revisions = revisions;
        this.desk = desk;
    }

    @GET
    @RolesAllowed(Role.WRITES)
    public Response show(@RestPath long id) {
        Article article = articles.article(id);
        return Html.ok(Pages.revisions(
                desk.view(),
                new RevisionsView(
                        id,
                        article.summary().title(),
                        revisions.of(id).stream()
                                .map(revision -> row(revision, article))
                                .toList())));
    }

    private RevisionsView.Row row(Revision revision, Article article) {
        return new RevisionsView.Row(
                revision.number(),
                desk.publication().write(revision.savedAt()),
                revision.savedBy(),
                revision.content().title(),
                article.summary().state() == ArticleState.PUBLISHED && revision.number() == article.shownRevision(),
                revision.number() == article.latestRevision());
    }
}
