package org.isnad.reader;

import io.quarkus.qute.RawString;
import java.util.List;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;
import org.jspecify.annotations.Nullable;

/** The page of a search. {@code total} is the message that says how much was found. */
public record SearchView(
        TypedSearch typed,
        FormErrors errors,
        boolean asked,
        @Nullable Message total,
        List<HitView> hits,
        List<HitView> near,
        @Nullable Link didYouMean,
        List<Choice> sections,
        List<Choice> languages,
        List<Link> orders,
        String wide,
        @Nullable PagerView pager) {
    /** A card whose title and text are marked where they answer. */
    public record HitView(CardView card, RawString title, RawString passage) {}

    public record Choice(String value, String name, boolean chosen) {}

    public record PagerView(
            int page,
            int pages,
            @Nullable String previous,
            @Nullable String next) {}
}
