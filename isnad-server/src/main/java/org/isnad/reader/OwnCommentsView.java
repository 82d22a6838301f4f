package org.isnad.reader;

import java.util.List;
import org.isnad.web.Markup;

/** All that somebody wrote, for them alone. */
public record OwnCommentsView(String path, String email, List<Row> rows) {
    public record Row(String stateKey, TimeView written, Link article, Markup text) {}
}
