/** Measures the library on annotated articles. Nothing else uses this package. */
@NullMarked
package org.isnad.arabic.eval;

import org.jspecify.annotations.NullMarked;
