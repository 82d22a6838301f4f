package org.isnad.reader;

import io.quarkus.qute.RawString;
import java.util.List;

/** All that somebody wrote, for them alone. */
public record OwnCommentsView(String path, String email, List<Row> rows) {
    public record Row(String stateKey, TimeView written, Link article, RawString text) {}
}
