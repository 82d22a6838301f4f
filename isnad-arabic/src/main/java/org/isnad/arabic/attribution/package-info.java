/**
 * Who said what: finds the statements of an article, their speakers, words and sources, by small steps that each take
 * lists and give lists. {@link org.isnad.arabic.attribution.Attribution} is the door.
 */
@NullMarked
package org.isnad.arabic.attribution;

import org.jspecify.annotations.NullMarked;
