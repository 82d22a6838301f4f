package org.isnad.arabic.attribution;

import org.jspecify.annotations.Nullable;

/**
 * The outlet or platform through which a statement was reported.
 *
 * @param text its name as written
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param actor the identifier in the authority file, or null
 */
public record Via(String text, int start, int end, @Nullable String actor) {}
