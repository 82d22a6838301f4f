package org.isnad.reader;

import org.jspecify.annotations.Nullable;

/** What the page says of itself to browsers, search engines and sharing services. Addresses are absolute. */
public record HeadView(
        String title,
        String description,
        String canonical,
        String type,
        @Nullable String image,
        boolean indexed) {}
