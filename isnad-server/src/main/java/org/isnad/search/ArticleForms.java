package org.isnad.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleState;
import org.isnad.article.Revision;
import org.isnad.article.RevisionRepository;
import org.isnad.search.IndexedArticle.Audience;

/** Which forms of an article there are to be found, and by whom. */
@ApplicationScoped
class ArticleForms {
    private final ArticleRepository articles;
    private final RevisionRepository revisions;

    ArticleForms(ArticleRepository articles, RevisionRepository revisions) {
        this.articles = articles;
        this.revisions = revisions;
    }

    /** None for an article that is no more. */
    List<IndexedArticle> of(long id) {
        return articles.find(id).map(this::of).orElse(List.of());
    }

    List<IndexedArticle> of(Article article) {
        if (article.summary().state() != ArticleState.PUBLISHED) {
            return List.of(IndexedArticle.of(article, Set.of(Audience.NEWSROOM)));
        }
        if (!article.hasUnpublishedChanges()) {
            return List.of(IndexedArticle.of(article, EnumSet.allOf(Audience.class)));
        }
        Revision latest = revisions.find(article.id(), article.latestRevision()).orElseThrow();
        return List.of(
                IndexedArticle.of(article, Set.of(Audience.READERS)),
                IndexedArticle.unpublished(article, latest.content()));
    }

    int count() {
        return articles.countAll();
    }

    List<Article> after(long id, int count) {
        return articles.after(id, count);
    }
}
