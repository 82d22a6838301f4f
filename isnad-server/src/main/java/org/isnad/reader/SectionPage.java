package org.isnad.reader;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.isnad.article.ArticleSelection;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/section/{slug}")
public class SectionPage {
    private final PublicationRepository publications;
    private final Listings listings;
    private final Views views;

    SectionPage(PublicationRepository publications, Listings listings, Views views) {
        this.publications = publications;
        this.listings = listings;
        this.views = views;
    }

    @GET
    @RunOnVirtualThread
    public Response show(@RestPath String slug, @RestQuery @Nullable String page) {
        Section section = publications.sectionBySlug(slug).orElseThrow(Problem::notFound);
        return listings.show(
                views.publication(),
                new Listings.Subject(
                        "reader.kind.section", section.name(), "", Addresses.of(section), section, List.of()),
                ArticleSelection.published().inSection(section.id()),
                page);
    }
}
