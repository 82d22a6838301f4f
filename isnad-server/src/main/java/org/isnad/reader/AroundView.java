package org.isnad.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands above and below every page's own content. A page that is itself for searching needs no box for it above. */
public record AroundView(
        String name,
        String tagline,
        List<Link> sections,
        @Nullable Link breaking,
        boolean searchable) {}
