package org.isnad.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every public page shows around its own content. */
public record SiteView(
        String name,
        String tagline,
        String language,
        String direction,
        String address,
        List<Link> sections,
        @Nullable Link breaking) {}
