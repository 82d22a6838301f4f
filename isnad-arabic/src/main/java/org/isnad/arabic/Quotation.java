package org.isnad.arabic;

/**
 * A stretch of tokens between two quotation marks.
 *
 * @param open the index of the opening mark among the tokens
 * @param close the index of the closing mark, or the index after the last quoted token when it was never closed
 * @param closed whether a closing mark was found
 */
public record Quotation(int open, int close, boolean closed) {
    /** Whether the token at {@code index} is quoted; the marks themselves are not. */
    public boolean holds(int index) {
        return index > open && index < close;
    }
}
