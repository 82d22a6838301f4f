package org.isnad.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A stretch of text that is marked alike throughout and leads to one address, or to none. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Span(String text, Set<Mark> marks, @Nullable String link) {
    public Span(String text, @Nullable Set<Mark> marks, @Nullable String link) {
        if (link != null && !Links.isAllowed(link)) {
            throw new IllegalArgumentException("not an address for readers: " + link);
        }
        this.text = text;
        this.marks = marks == null ? Set.of() : Set.copyOf(marks);
        this.link = link;
    }

    static Span plain(String text) {
        return new Span(text, Set.of(), null);
    }

    Set<Mark> marksInOrder() {
        return marks.isEmpty() ? marks : new TreeSet<>(marks);
    }
}
