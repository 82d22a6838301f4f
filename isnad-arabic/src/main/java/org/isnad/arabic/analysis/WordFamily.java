package org.isnad.arabic.analysis;

/**
 * The widest comparison of Arabic words: the consonants that are left of a stem without the prefixes of verbs, joined
 * prepositions, the nisba, and long vowels. It brings together تأسست and تأسيس, يوجد and وجد, موريتانيا and موريطانيا,
 * and now and then words that have nothing to do with one another: count it for less than a stem.
 */
public final class WordFamily {
    private static final String JOINED = "بلكفس";
    private static final String IMPERFECT = "يتن";
    private static final String WEAK = "اويء";
    private static final int SHORTEST = 3;

    private WordFamily() {}

    /**
     * The family of a stem.
     *
     * @param stem what {@link Stemmer#stem} gave; a word in another script comes back as it is
     * @return at least three consonants, or the stem itself, marked by {@code =}, when it has fewer
     */
    public static String of(String stem) {
        if (stem.isEmpty() || stem.charAt(0) < 'ء' || stem.charAt(0) > 'ي') {
            return stem;
        }
        int start = 0;
        int end = stem.length();
        if (end - start > SHORTEST + 1 && JOINED.indexOf(stem.charAt(start)) >= 0) {
            start++;
        }
        if (end - start > SHORTEST && IMPERFECT.indexOf(stem.charAt(start)) >= 0) {
            start++;
        }
        if (end - start > SHORTEST && stem.charAt(end - 1) == 'ي') {
            end--;
        }
        if (end - start > SHORTEST && stem.charAt(end - 1) == 'ت') {
            end--;
        }
        StringBuilder consonants = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = stem.charAt(i);
            if (i == start || WEAK.indexOf(c) < 0) {
                consonants.append(plain(c));
            }
        }
        return consonants.length() < SHORTEST ? "=" + stem : consonants.toString();
    }

    /** Foreign names are written with either of a plain consonant and its emphatic sister. */
    private static char plain(char c) {
        return switch (c) {
            case 'ط' -> 'ت';
            case 'ظ' -> 'ض';
            case 'ذ' -> 'د';
            default -> c;
        };
    }
}
