package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import org.isnad.article.Article;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleState;
import org.isnad.article.ArticleSummary;
import org.isnad.web.Problem;

/** The article that comments stand under: one that readers can see. */
@ApplicationScoped
class CommentedArticle {
    private final ArticleRepository articles;

    CommentedArticle(ArticleRepository articles) {
        this.articles = articles;
    }

    ArticleSummary find(long id) {
        ArticleSummary article = articles.find(id).map(Article::summary).orElseThrow(Problem::notFound);
        if (article.state() == ArticleState.WITHDRAWN) {
            throw Problem.gone();
        }
        if (article.state() != ArticleState.PUBLISHED) {
            throw Problem.notFound();
        }
        return article;
    }
}
