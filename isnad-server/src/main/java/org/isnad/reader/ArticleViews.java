package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.isnad.article.Article;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSummary;
import org.isnad.article.BodyHtml;
import org.isnad.media.PictureFiles;
import org.isnad.media.PictureRepository;
import org.isnad.publication.Publication;
import org.isnad.web.Markup;
import org.jspecify.annotations.Nullable;

/** Makes an article's page out of the article. */
@ApplicationScoped
class ArticleViews {
    /** A change within minutes of publishing is part of publishing, not news of its own. */
    private static final Duration WORTH_TELLING = Duration.ofMinutes(10);

    private final ArticleRepository articles;
    private final PictureRepository pictures;
    private final PictureFiles files;
    private final Views views;

    ArticleViews(ArticleRepository articles, PictureRepository pictures, PictureFiles files, Views views) {
        this.articles = articles;
        this.pictures = pictures;
        this.files = files;
        this.views = views;
    }

    ArticleView of(Publication publication, Article article) {
        ArticleSummary summary = article.summary();
        String shortAddress = Addresses.absolute(publication, summary.shortHref());
        return new ArticleView(
                summary.id(),
                summary.href(),
                shortAddress,
                summary.shortHref() + "/print",
                summary.language().tag(),
                summary.language().direction(),
                summary.kicker(),
                summary.title(),
                summary.standfirst(),
                Link.to(Addresses.of(summary.section()), summary.section().name()),
                article.credits().stream()
                        .map(credit -> new ArticleView.BylineView(
                                credit.role().messageKey(),
                                credit.people().stream()
                                        .map(p -> Link.to(p.href(), p.name()))
                                        .toList()))
                        .toList(),
                views.time(publication, Views.published(summary)),
                updated(publication, article),
                summary.lead() == null ? null : views.picture(summary.lead()),
                new Markup(BodyHtml.of(
                        article.body(), pictures.findAll(article.body().pictures()), files)),
                article.corrections().stream()
                        .map(c -> new ArticleView.CorrectionView(views.time(publication, c.notedAt()), c.text()))
                        .toList(),
                article.tags().stream()
                        .map(tag -> Link.to(Addresses.of(tag), tag.name()))
                        .toList(),
                views.cards(publication, articles.relatedTo(summary.id())),
                share(publication, summary, shortAddress));
    }

    HeadView head(Publication publication, ArticleSummary summary, boolean indexed) {
        HeadView head = views.head(publication, summary.title(), summary.standfirst(), summary.href());
        return new HeadView(
                head.title(),
                head.description(),
                head.canonical(),
                "article",
                views.sharedPicture(publication, summary),
                indexed);
    }

    private @Nullable TimeView updated(Publication publication, Article article) {
        Instant changed = article.summary().updatedAt();
        boolean worthTelling = article.shownRevision() > 1
                && changed.isAfter(Views.published(article.summary()).plus(WORTH_TELLING));
        return worthTelling ? views.time(publication, changed) : null;
    }

    private static ArticleView.ShareView share(Publication publication, ArticleSummary summary, String shortAddress) {
        String address = Addresses.query(Addresses.absolute(publication, summary.href()));
        String brief = Addresses.query(shortAddress);
        String title = Addresses.query(summary.title());
        return new ArticleView.ShareView(
                "https://www.facebook.com/sharer/sharer.php?u=" + address,
                "https://x.com/intent/post?url=" + brief + "&text=" + title,
                "https://wa.me/?text=" + title + "%20" + brief,
                "https://t.me/share/url?url=" + brief + "&text=" + title);
    }
}
