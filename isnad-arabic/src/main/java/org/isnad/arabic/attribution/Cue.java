package org.isnad.arabic.attribution;

/**
 * What attributes: a verb, a participle, a noun or a preposition, without the conjunction glued to it.
 *
 * @param text the cue as written
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param lemma its dictionary form
 * @param stance what it says about the content
 */
public record Cue(String text, int start, int end, String lemma, Stance stance) {}
