package org.isnad.reader;

import static org.isnad.reader.Pages.shown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.article.ArticleRepository;
import org.isnad.article.ArticleSelection;
import org.isnad.article.ArticleSummary;
import org.isnad.article.Placement;
import org.isnad.article.Readership;
import org.isnad.edition.Page;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;

@ApplicationScoped
class FrontPage {
    private static final int SECONDARY = 3;
    private static final int IN_A_COLUMN = 4;
    private static final int NEWEST = 10;

    private final PublicationRepository publications;
    private final ArticleRepository articles;
    private final Readership readership;
    private final Views views;

    FrontPage(PublicationRepository publications, ArticleRepository articles, Readership readership, Views views) {
        this.publications = publications;
        this.articles = articles;
        this.readership = readership;
        this.views = views;
    }

    Page show() {
        Publication publication = views.publication();
        return shown(Templates.front(
                views.site(null), views.head(publication, "", publication.tagline(), "/"), front(publication)));
    }

    /** What stands higher on the page is not repeated below it, but for the list of the newest. */
    private FrontView front(Publication publication) {
        Set<Long> shown = new HashSet<>();
        Optional<ArticleSummary> lead = lead();
        lead.ifPresent(article -> shown.add(article.id()));
        List<ArticleSummary> secondary = secondary(shown);
        secondary.forEach(article -> shown.add(article.id()));
        List<FrontView.Column> columns = publications.sections().stream()
                .map(section -> column(publication, section, shown))
                .filter(column -> !column.cards().isEmpty())
                .toList();
        return new FrontView(
                lead.map(article -> views.card(publication, article)).orElse(null),
                views.cards(publication, secondary),
                columns,
                views.cards(
                        publication,
                        articles.select(ArticleSelection.published().first(NEWEST))),
                articles.published(readership.mostRead()));
    }

    private Optional<ArticleSummary> lead() {
        return first(ArticleSelection.published().placed(Placement.LEAD))
                .or(() -> first(ArticleSelection.published().withPicture()))
                .or(() -> first(ArticleSelection.published()));
    }

    private Optional<ArticleSummary> first(ArticleSelection selection) {
        return articles.select(selection.first(1)).stream().findFirst();
    }

    private List<ArticleSummary> secondary(Set<Long> shown) {
        List<ArticleSummary> chosen = new ArrayList<>(articles.select(ArticleSelection.published()
                .placed(Placement.SECONDARY, Placement.LEAD)
                .withPicture()
                .except(shown)
                .first(SECONDARY)));
        Set<Long> taken = new HashSet<>(shown);
        chosen.forEach(article -> taken.add(article.id()));
        chosen.addAll(articles.select(
                ArticleSelection.published().withPicture().except(taken).first(SECONDARY - chosen.size())));
        return chosen;
    }

    private FrontView.Column column(Publication publication, Section section, Set<Long> shown) {
        return new FrontView.Column(
                Link.to(Addresses.of(section), section.name()),
                views.cards(
                        publication,
                        articles.select(ArticleSelection.published()
                                .inSection(section.id())
                                .except(shown)
                                .first(IN_A_COLUMN))));
    }
}
