package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.isnad.article.ArticleSelection;
import org.isnad.article.Tag;
import org.isnad.article.TagRepository;
import org.isnad.edition.Page;
import org.isnad.web.Problem;

@ApplicationScoped
class TagPage {
    private final TagRepository tags;
    private final Listings listings;
    private final Views views;

    TagPage(TagRepository tags, Listings listings, Views views) {
        this.tags = tags;
        this.listings = listings;
        this.views = views;
    }

    Page show(String slug, String page) {
        Tag tag = tags.bySlug(slug).orElseThrow(Problem::notFound);
        return listings.show(
                views.publication(),
                new Listings.Subject("reader.kind.tag", tag.name(), "", Addresses.of(tag), null, List.of()),
                ArticleSelection.published().withTag(tag.id()),
                page);
    }
}
