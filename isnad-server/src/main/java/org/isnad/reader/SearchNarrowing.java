package org.isnad.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.publication.Language;
import org.isnad.publication.Publication;
import org.isnad.publication.PublicationRepository;
import org.isnad.publication.Section;
import org.isnad.search.SiteSearch;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;
import org.jspecify.annotations.Nullable;

/** Says what a search is narrowed to, and leads to the same search without each of these. */
@ApplicationScoped
class SearchNarrowing {
    private final SiteSearch search;
    private final SearchReading reading;
    private final PublicationRepository publications;

    SearchNarrowing(SiteSearch search, SearchReading reading, PublicationRepository publications) {
        this.search = search;
        this.reading = reading;
        this.publications = publications;
    }

    /** What was not understood narrows nothing. When nothing was found, each says how much there is without it. */
    List<SearchView.Narrowing> of(TypedSearch typed, Publication publication, FormErrors errors, boolean foundNothing) {
        return typed.filters().entrySet().stream()
                .filter(filter -> errors.of(filter.getKey()) == null)
                .map(filter -> new SearchView.Narrowing(
                        Message.of("reader.search.only." + filter.getKey(), name(filter, publication)),
                        typed.with(filter.getKey(), "").address(),
                        foundNothing ? without(typed.with(filter.getKey(), ""), publication) : null))
                .toList();
    }

    private String name(Map.Entry<String, String> filter, Publication publication) {
        Optional<String> known = switch (filter.getKey()) {
            case "section" -> publications.sectionBySlug(filter.getValue()).map(Section::name);
            case "language" ->
                Language.ofTag(filter.getValue())
                        .map(language -> language.locale().getDisplayLanguage(publication.locale()));
            default -> Optional.empty();
        };
        return known.orElse(filter.getValue());
    }

    private @Nullable Message without(TypedSearch wider, Publication publication) {
        long count = search.countForReaders(reading.read(wider, publication, new FormErrors()));
        return count == 0 ? null : Message.of("reader.search.total", count);
    }
}
