package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.article.ArticleSummary;
import org.isnad.article.PlacedPicture;
import org.isnad.media.Picture;
import org.isnad.media.PictureFiles;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.storage.Database;
import org.isnad.storage.Reading;
import org.isnad.storage.Shared;
import org.isnad.web.Bundles;
import org.isnad.web.Problem;
import org.isnad.web.Words;
import org.jspecify.annotations.Nullable;

/** Makes what templates show out of what repositories know. */
@ApplicationScoped
class Views {
    private static final Duration BREAKING_FOR = Duration.ofHours(6);

    /** For browsers that know no srcset, and for sharing services, which want about 1,200 pixels. */
    private static final int ORDINARY_WIDTH = 960;

    private static final int SHARED_WIDTH = 1280;

    /** Where on the site a page stands; no section has the number zero. */
    private record Place(long section, boolean searchable) {}

    private record Announced(Publication publication, ArticleSummary article) {}

    private final PublicationRepository publications;
    private final ArticleRepository articles;
    private final PictureFiles files;
    private final Bundles bundles;
    private final InstantSource clock;
    private final Shared<Place, SiteView> sites;

    Views(
            Database database,
            PublicationRepository publications,
            ArticleRepository articles,
            PictureFiles files,
            Bundles bundles,
            InstantSource clock) {
        this.publications = publications;
        this.articles = articles;
        this.files = files;
        this.bundles = bundles;
        this.clock = clock;
        this.sites = new Shared<>(database, clock, this::make);
    }

    Publication publication() {
        return publications.find().orElseThrow(Problem::notReady);
    }

    SiteView site(@Nullable Section current) {
        return sites.get(new Place(current == null ? 0 : current.id(), true));
    }

    SiteView siteForSearching() {
        return sites.get(new Place(0, false));
    }

    private SiteView make(Place place) {
        Publication publication = publication();
        AroundView around = new AroundView(
                publication.name(),
                publication.tagline(),
                publications.sections().stream()
                        .map(section ->
                                new Link(Addresses.of(section), section.name(), section.id() == place.section()))
                        .toList(),
                breaking(),
                place.searchable());
        return site(around, publication.language(), publication.locale());
    }

    /** Asks the database for nothing. */
    SiteView site(AroundView around, Language language, Locale locale) {
        return SiteView.of(around, language, new Words(locale), bundles.tags("reader"));
    }

    private @Nullable Link breaking() {
        Instant now = clock.instant();
        return articles
                .select(ArticleSelection.published()
                        .breaking()
                        .between(now.minus(BREAKING_FOR), now.plus(1, ChronoUnit.SECONDS))
                        .first(1))
                .stream()
                .findFirst()
                .map(article -> {
                    Reading.noteGoodUntil(published(article).plus(BREAKING_FOR));
                    return Link.to(article.href(), article.title());
                })
                .orElse(null);
    }

    HeadView head(Publication publication, String title, String description, String path) {
        return new HeadView(
                title.isEmpty() ? publication.name() : title + " | " + publication.name(),
                description.isEmpty() ? publication.tagline() : description,
                Addresses.absolute(publication, path),
                "website",
                null,
                true);
    }

    /** Of a page that search engines should leave alone. */
    HeadView unindexed(Publication publication, String title, String path) {
        HeadView head = head(publication, title, "", path);
        return new HeadView(head.title(), head.description(), head.canonical(), head.type(), null, false);
    }

    List<Card> cards(Publication publication, List<ArticleSummary> summaries) {
        return summaries.stream().map(summary -> card(publication, summary)).toList();
    }

    Card card(Publication publication, ArticleSummary summary) {
        return new Card(new Announced(publication, summary), () -> cardView(publication, summary));
    }

    CardView cardView(Publication publication, ArticleSummary summary) {
        return new CardView(
                summary.href(),
                summary.language().tag(),
                summary.language().direction(),
                summary.kicker(),
                summary.title(),
                summary.standfirst(),
                Link.to(Addresses.of(summary.section()), summary.section().name()),
                summary.authors().stream().map(p -> Link.to(p.href(), p.name())).toList(),
                time(publication, published(summary)),
                summary.lead() == null ? null : picture(summary.lead()));
    }

    TimeView time(Publication publication, Instant moment) {
        return new TimeView(
                moment.atZone(publication.zone())
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                publication.write(moment));
    }

    PictureView picture(PlacedPicture placed) {
        Picture picture = placed.picture();
        return new PictureView(
                addressAt(picture, ORDINARY_WIDTH),
                files.srcset(picture),
                picture.width(),
                picture.height(),
                placed.alt(),
                placed.caption(),
                placed.credit());
    }

    @Nullable
    String sharedPicture(Publication publication, ArticleSummary summary) {
        return summary.lead() == null
                ? null
                : publication.address() + addressAt(summary.lead().picture(), SHARED_WIDTH);
    }

    static Instant published(ArticleSummary summary) {
        return summary.publishedAt() == null ? summary.updatedAt() : summary.publishedAt();
    }

    /** The widest file that is no wider than wanted. */
    private String addressAt(Picture picture, int wanted) {
        List<Integer> widths = files.widths(picture);
        int width = widths.stream().filter(w -> w <= wanted).reduce((a, b) -> b).orElse(widths.getFirst());
        return files.address(picture, width);
    }
}
