package org.isnad.arabic.analysis;

/** Plurals of English and French words in an Arabic archive: Harman's s-stemmer ("How Effective Is Suffixing?", 1991). */
final class LatinStems {
    private LatinStems() {}

    static String stem(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, length - 3) + "y";
        }
        return word.substring(0, length - 1);
    }
}
