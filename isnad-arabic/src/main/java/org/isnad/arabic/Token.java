package org.isnad.arabic;

/**
 * A word, a number or a sign of a text.
 *
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param kind what it is
 * @param key its normalised form, by which words are compared
 */
public record Token(int start, int end, Kind kind, String key) {
    /** What a token is. */
    public enum Kind {
        /** A word in any script, with its vowel signs and the letters glued to it. */
        WORD,
        /** A number, also with decimals, a date or a time in digits. */
        NUMBER,
        /** A sign: a comma, a quotation mark, a run of dots. */
        SIGN,
        /** An address or an e-mail address. */
        LINK,
        /** A hashtag or the handle of an account. */
        TAG,
        /** One or more line ends: a new paragraph. */
        LINE
    }

    /** Whether this is a word whose normalised form is {@code key}. */
    public boolean is(String key) {
        return this.key.equals(key);
    }

    /** Whether this is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** The place of this token. */
    public Span span() {
        return new Span(start, end);
    }
}
