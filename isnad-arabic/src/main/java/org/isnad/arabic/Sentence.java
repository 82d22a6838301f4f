package org.isnad.arabic;

/**
 * A sentence, as a stretch of tokens.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param paragraph the number of its paragraph, the first being 0
 */
public record Sentence(int first, int end, int paragraph) {}
