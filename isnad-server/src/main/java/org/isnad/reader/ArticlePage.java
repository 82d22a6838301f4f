package org.isnad.reader;

import static org.isnad.reader.Pages.moved;
import static org.isnad.reader.Pages.shown;

import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.article.Article;
import org.isnad.article.ArticleRepository;
import org.isnad.edition.Page;
import org.isnad.publication.Publication;
import org.isnad.web.Problem;

/** An address holds for as long as its number: whatever else stands in it leads to the present one. */
@ApplicationScoped
class ArticlePage {
    private final ArticleRepository articles;
    private final ArticleViews articleViews;
    private final CommentViews commentViews;
    private final Views views;

    ArticlePage(ArticleRepository articles, ArticleViews articleViews, CommentViews commentViews, Views views) {
        this.articles = articles;
        this.articleViews = articleViews;
        this.commentViews = commentViews;
        this.views = views;
    }

    Page lead(long id) {
        Article article = find(id);
        return article.summary().href().equals(article.summary().shortHref())
                ? page(article)
                : moved(article.summary().href());
    }

    Page show(long id, String slug) {
        Article article = find(id);
        return slug.equals(article.summary().slug())
                ? page(article)
                : moved(article.summary().href());
    }

    Page print(long id) {
        Article article = find(id);
        Publication publication = views.publication();
        return shown(Templates.print(
                views.site(null),
                articleViews.head(publication, article.summary(), false),
                articleViews.of(publication, article)));
    }

    private Page page(Article article) {
        Publication publication = views.publication();
        return shown(Templates.article(
                views.site(article.summary().section()),
                articleViews.head(publication, article.summary(), true),
                articleViews.of(publication, article),
                commentViews.under(publication, article.summary())));
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
