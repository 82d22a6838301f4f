/**
 * Pure functions over Arabic text. Every offset is a UTF-16 index into the text that the caller gave,
 * and every end is exclusive.
 */
@NullMarked
package org.isnad.arabic;

import org.jspecify.annotations.NullMarked;
