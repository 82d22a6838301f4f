package org.isnad.article;

import java.time.Instant;
import java.util.List;
import org.isnad.publication.Language;
import org.isnad.publication.Section;
import org.jspecify.annotations.Nullable;

/** What lists of articles show. */
public record ArticleSummary(
        long id,
        ArticleState state,
        Language language,
        String kicker,
        String title,
        String standfirst,
        String slug,
        Section section,
        List<Person> authors,
        @Nullable Instant publishedAt,
        Instant updatedAt,
        Placement placement,
        boolean breaking,
        @Nullable PlacedPicture lead) {

    /** A headline without letters has only a number; one that reads "print" would lead to the sheet for printing. */
    public String href() {
        return slug.isEmpty() || slug.equals("print") ? shortHref() : shortHref() + "/" + slug;
    }

    public String shortHref() {
        return "/a/" + id;
    }
}
