package org.isnad.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article as it is announced on front and listing pages. */
public record CardView(
        String href,
        String language,
        String direction,
        String kicker,
        String title,
        String standfirst,
        Link section,
        List<Link> authors,
        TimeView published,
        @Nullable PictureView picture) {}
