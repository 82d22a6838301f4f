package org.isnad.reader;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.isnad.article.ArticleSelection;
import org.isnad.article.Tag;
import org.isnad.article.TagRepository;
import org.isnad.web.Problem;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/tag/{slug}")
public class TagPage {
    private final TagRepository tags;
    private final Listings listings;
    private final Views views;

    TagPage(TagRepository tags, Listings listings, Views views) {
        this.tags = tags;
        this.listings = listings;
        this.views = views;
    }

    @GET
    @RunOnVirtualThread
    public Response show(@RestPath String slug, @RestQuery @Nullable String page) {
        Tag tag = tags.bySlug(slug).orElseThrow(Problem::notFound);
        return listings.show(
                views.publication(),
                new Listings.Subject("reader.kind.tag", tag.name(), "", Addresses.of(tag), null, List.of()),
                ArticleSelection.published().withTag(tag.id()),
                page);
    }
}
