package org.isnad.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isnad.article.Article;
import org.isnad.article.ArticleContent;
import org.isnad.article.ArticleState;
import org.isnad.article.ArticleSummary;
import org.isnad.article.Tag;
import org.isnad.publication.Language;

/** One form of an article as the index keeps it: what readers see, or what the newsroom last saved. */
record IndexedArticle(
        long id,
        Set<Audience> audiences,
        ArticleState state,
        Language language,
        long section,
        String title,
        String standfirst,
        String body,
        List<String> people,
        Set<Long> personIds,
        List<String> tags,
        Set<Long> tagIds,
        Instant date) {

    /** Who may find it. */
    enum Audience {
        READERS,
        NEWSROOM
    }

    static IndexedArticle of(Article article, Set<Audience> audiences) {
        ArticleSummary summary = article.summary();
        return new IndexedArticle(
                article.id(),
                audiences,
                summary.state(),
                summary.language(),
                summary.section().id(),
                summary.title(),
                summary.standfirst(),
                article.body().plainText(),
                article.credits().stream()
                        .flatMap(credit -> credit.people().stream())
                        .map(person -> person.name())
                        .distinct()
                        .toList(),
                Set.copyOf(article.credits().stream()
                        .flatMap(credit -> credit.people().stream())
                        .map(person -> person.id())
                        .toList()),
                article.tags().stream().map(Tag::name).toList(),
                Set.copyOf(article.tags().stream().map(Tag::id).toList()),
                date(summary));
    }

    /** What the newsroom has saved since, of which readers know nothing yet. */
    static IndexedArticle unpublished(Article article, ArticleContent content) {
        return new IndexedArticle(
                article.id(),
                Set.of(Audience.NEWSROOM),
                article.summary().state(),
                content.language(),
                content.section(),
                content.title(),
                content.standfirst(),
                content.body().plainText(),
                content.bylines().stream()
                        .flatMap(byline -> byline.people().stream())
                        .distinct()
                        .toList(),
                Set.of(),
                content.tags(),
                Set.of(),
                date(article.summary()));
    }

    private static Instant date(ArticleSummary summary) {
        return summary.publishedAt() == null ? summary.updatedAt() : summary.publishedAt();
    }
}
