package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.isnad.article.ArticleSelection;
import org.isnad.edition.Page;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.web.Problem;

@ApplicationScoped
class SectionPage {
    private final PublicationRepository publications;
    private final Listings listings;
    private final Views views;

    SectionPage(PublicationRepository publications, Listings listings, Views views) {
        this.publications = publications;
        this.listings = listings;
        this.views = views;
    }

    Page show(String slug, String page) {
        Section section = publications.sectionBySlug(slug).orElseThrow(Problem::notFound);
        return listings.show(
                views.publication(),
                new Listings.Subject(
                        "reader.kind.section", section.name(), "", Addresses.of(section), section, List.of()),
                ArticleSelection.published().inSection(section.id()),
                page);
    }
}
