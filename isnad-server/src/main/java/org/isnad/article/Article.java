package org.isnad.article;

import java.time.Instant;
import java.util.List;

/** An article as readers see it, or as they would if it were published now. */
public record Article(
        ArticleSummary summary,
        Body body,
        List<Credit> credits,
        List<Tag> tags,
        List<Correction> corrections,
        int shownRevision,
        int latestRevision) {

    /** A byline with its people found. */
    public record Credit(BylineRole role, List<Person> people) {}

    /** A public note of what was wrong and is now right. */
    public record Correction(Instant notedAt, String text) {}

    public long id() {
        return summary.id();
    }

    public boolean hasUnpublishedChanges() {
        return latestRevision > shownRevision;
    }
}
