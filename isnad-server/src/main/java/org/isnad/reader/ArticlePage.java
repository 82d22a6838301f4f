package org.isnad.reader;

import static org.isnad.reader.Templates.spoken;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.isnad.article.Article;
import org.isnad.article.ArticleRepository;
import org.isnad.publication.Publication;
import org.isnad.web.Html;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestPath;

/** An address holds for as long as its number: whatever else stands in it leads to the present one. */
@Path("/a/{id:[0-9]{1,18}}")
public class ArticlePage {
    private final ArticleRepository articles;
    private final ArticleViews articleViews;
    private final Views views;

    ArticlePage(ArticleRepository articles, ArticleViews articleViews, Views views) {
        this.articles = articles;
        this.articleViews = articleViews;
        this.views = views;
    }

    @GET
    @RunOnVirtualThread
    public Response lead(@RestPath long id) {
        Article article = find(id);
        return article.summary().href().equals(article.summary().shortHref())
                ? page(article)
                : Html.movedForEver(article.summary().href());
    }

    @GET
    @Path("/{slug:.+}")
    @RunOnVirtualThread
    public Response show(@RestPath long id, @RestPath String slug) {
        Article article = find(id);
        return slug.equals(article.summary().slug())
                ? page(article)
                : Html.movedForEver(article.summary().href());
    }

    @GET
    @Path("/print")
    @RunOnVirtualThread
    public Response print(@RestPath long id) {
        Article article = find(id);
        Publication publication = views.publication();
        return Html.ok(spoken(
                Templates.print(
                        views.site(publication, null),
                        articleViews.head(publication, article.summary(), false),
                        articleViews.of(publication, article)),
                publication));
    }

    private Response page(Article article) {
        Publication publication = views.publication();
        return Html.ok(spoken(
                Templates.article(
                        views.site(publication, article.summary().section()),
                        articleViews.head(publication, article.summary(), true),
                        articleViews.of(publication, article)),
                publication));
    }

    private Article find(long id) {
        Article article = articles.find(id).orElseThrow(Problem::notFound);
        return switch (article.summary().state()) {
            case PUBLISHED -> article;
            case WITHDRAWN -> throw Problem.gone();
            case DRAFT, SCHEDULED -> throw Problem.notFound();
        };
    }
}
