package org.isnad.newsroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could not be done now, with all that is needed to do it later. */
public record AwayView(String path, @Nullable String since, List<Field> typed) {
    public record Field(String name, String value) {}
}
