/** Finished pages: their keys, their bytes, where they are kept, and how they stay true. */
@NullMarked
package org.isnad.edition;

import org.jspecify.annotations.NullMarked;
