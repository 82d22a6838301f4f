package org.isnad.reader;

import java.util.List;
import org.isnad.web.FormErrors;
import org.isnad.web.Markup;
import org.isnad.web.Message;
import org.jspecify.annotations.Nullable;

/**
 * The page of a search. {@code total} is the message that says how much was found; {@code none}, what
 * is said when nothing was; {@code beyond} is a page after the last.
 */
public record SearchView(
        TypedSearch typed,
        FormErrors errors,
        boolean asked,
        @Nullable Message total,
        List<HitView> hits,
        Message none,
        boolean beyond,
        @Nullable NearView near,
        List<Narrowing> narrowed,
        @Nullable Link didYouMean,
        List<Choice> sections,
        List<Choice> languages,
        List<Link> orders,
        String wide,
        String first,
        @Nullable PagerView pager) {
    /** A card whose title and text are marked where they answer. */
    public record HitView(CardView card, Markup title, Markup passage) {}

    /** What is shown when nothing was found. */
    public record NearView(Message heading, List<HitView> hits) {}

    /** One thing that the search is narrowed to, where it leads without, and how much was found there. */
    public record Narrowing(
            Message what, String without, @Nullable Message found) {}

    public record Choice(String value, String name, boolean chosen) {}

    public record PagerView(
            int page,
            int pages,
            @Nullable String previous,
            @Nullable String next) {}
}
