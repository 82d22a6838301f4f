package org.isnad.arabic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes the readable part of an address from a headline: native letters, words joined by hyphens.
 *
 * <p>Harakat, Quranic marks, tatweel and invisible characters are left out because two spellings of a headline that
 * differ only in them are the same address to a reader; nothing is transliterated.
 */
public final class Slug {
    /** The most letters a slug has, counted in UTF-16 units, hyphens included. */
    public static final int MOST_LETTERS = 120;

    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\p{Cc}\\p{Co}\\p{Cs}"
                    + "[\\p{Cf}&&[^\\u200C]]'’ʼ]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private Slug() {}

    /**
     * Returns the slug of a headline.
     *
     * @param headline any text
     * @return whole words of the headline, at most {@value #MOST_LETTERS} letters; empty when the headline has no letter
     *     and no digit, or when its first word alone is longer than that
     */
    public static String of(String headline) {
        String plain = plain(headline);
        StringBuilder slug = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(plain)) {
            if (word.isEmpty()) {
                continue;
            }
            int length = slug.length() + (slug.isEmpty() ? 0 : 1) + word.length();
            if (length > MOST_LETTERS) {
                break;
            }
            if (!slug.isEmpty()) {
                slug.append('-');
            }
            slug.append(word);
        }
        return slug.toString();
    }

    /** Lower case and what is left out can make letters and marks compose anew, hence until nothing changes. */
    private static String plain(String text) {
        String before = text;
        while (true) {
            String after = LEFT_OUT.matcher(Normalizer.normalize(before, Normalizer.Form.NFKC))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
    }
}
