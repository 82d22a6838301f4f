package org.isnad.arabic;

/**
 * A piece of a text: UTF-16 indexes, end exclusive.
 *
 * @param start the first index
 * @param end the index after the last
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No span from " + start + " to " + end);
        }
    }

    /** The number of UTF-16 units in this span. */
    public int length() {
        return end - start;
    }

    /** Whether the two spans share at least one index. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every index of {@code other} is one of this span's. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The slice of {@code text} that this span names. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
