package org.isnad.arabic;

/** The sets of digits in which Arabic publications write numbers. */
public enum Digits {
    /** {@code 0123456789}, as in the Maghreb and on most news sites. */
    LATIN('0'),
    /** {@code ٠١٢٣٤٥٦٧٨٩}, U+0660 to U+0669, as in Egypt and the Mashriq. */
    ARABIC_INDIC('\u0660'),
    /** {@code ۰۱۲۳۴۵۶۷۸۹}, U+06F0 to U+06F9, as in Persian and Urdu. */
    PERSIAN('\u06F0');

    private final char zero;

    Digits(char zero) {
        this.zero = zero;
    }

    /**
     * Writes every digit of the three sets in this one; other characters, and so all offsets, stay as they are.
     *
     * @param text any text
     * @return a text of the same length
     */
    public String write(String text) {
        StringBuilder written = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = value(c);
            written.append(value < 0 ? c : (char) (zero + value));
        }
        return written.toString();
    }

    /** The value of a digit of any of the three sets, or -1 for any other character. */
    public static int value(char c) {
        for (Digits set : values()) {
            if (c >= set.zero && c <= set.zero + 9) {
                return c - set.zero;
            }
        }
        return -1;
    }
}
