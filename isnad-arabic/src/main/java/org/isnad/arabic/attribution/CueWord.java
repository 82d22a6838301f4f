package org.isnad.arabic.attribution;

/**
 * A word of the text that may be a cue.
 *
 * @param token its index among the tokens
 * @param start where it begins in the text, a glued و or ف left out
 * @param form what its form tells
 * @param joined whether و or ف is glued to it
 * @param sentence the index of its sentence
 */
record CueWord(int token, int start, CueForm form, boolean joined, int sentence) {}
