package org.isnad.reader;

import org.isnad.web.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A comment as readers see it. The text is safe HTML.
 *
 * @param answers whom it answers, or null; without an address when that comment is not shown any more
 */
public record CommentView(
        long id,
        String href,
        String name,
        boolean fromNewsroom,
        TimeView written,
        Markup text,
        boolean reply,
        @Nullable Link answers,
        @Nullable String replyHref,
        String reportHref) {}
