package org.isnad.arabic.attribution;

/**
 * What one written form of a cue tells.
 *
 * @param verb the entry that it belongs to
 * @param shape its shape
 * @param agreement what it tells of its subject
 */
record CueForm(Verb verb, Shape shape, Agreement agreement) {}
