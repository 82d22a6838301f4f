package org.isnad.arabic;

import java.util.Arrays;

/**
 * A text with its spelling evened out, every index of which still knows where it came from. Immutable.
 *
 * <p>One normalised character comes from one or more original ones (a letter and its vowel signs), and one original
 * character may give several (the ligature ﻻ gives ل and ا).
 */
public final class NormalisedText {
    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    NormalisedText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The text that was given. */
    public String original() {
        return original;
    }

    /** The normalised text. */
    public String text() {
        return text;
    }

    /** Where in the original the character at {@code index} of the normalised text begins. */
    public int originalStart(int index) {
        return index == text.length() ? original.length() : starts[index];
    }

    /** Where in the original the character at {@code index} of the normalised text ends, its vowel signs included. */
    public int originalEnd(int index) {
        return ends[index];
    }

    /** The piece of the original that gave the normalised piece from {@code start} to {@code end}. */
    public Span originalSpan(int start, int end) {
        if (start < 0 || end < start || end > text.length()) {
            throw new IndexOutOfBoundsException("No piece from " + start + " to " + end + " in " + text.length());
        }
        if (start == end) {
            int at = originalStart(start);
            return new Span(at, at);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    /** The first normalised index that comes from {@code originalIndex} or from after it. */
    public int indexOf(int originalIndex) {
        int at = Arrays.binarySearch(starts, 0, text.length(), originalIndex);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && starts[at - 1] == originalIndex) {
            at--;
        }
        return at;
    }

    @Override
    public String toString() {
        return text;
    }
}
