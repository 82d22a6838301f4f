package org.isnad.arabic.analysis;

/**
 * A word or number of a text as a search engine keeps it.
 *
 * @param start where it begins in the text, a UTF-16 index
 * @param end where it ends, exclusive
 * @param exact the word as it is spelled, without what cannot be told from print: vowel signs, tatweel, controls
 * @param word its normalised form, {@link org.isnad.arabic.Normalisation#fold}
 * @param stem its light stem, {@link Stemmer#stem}; for numbers and words in other scripts what is nearest to one
 * @param family the widest form of all, {@link WordFamily#of}
 * @param common whether it is a word of grammar ({@link CommonWords}), by which nobody searches
 */
public record IndexTerm(int start, int end, String exact, String word, String stem, String family, boolean common) {}
