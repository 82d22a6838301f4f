package org.isnad.arabic.attribution;

import org.isnad.arabic.Span;

/**
 * A piece of the analysed text with its place.
 *
 * @param text the piece, always equal to the text's slice from {@code start} to {@code end}
 * @param start UTF-16 index of its first character
 * @param end the index after its last
 */
public record Passage(String text, int start, int end) {
    static Passage of(String text, Span span) {
        return new Passage(span.of(text), span.start(), span.end());
    }
}
