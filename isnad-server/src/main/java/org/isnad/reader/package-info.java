/** The readers' site: every public page. */
@NullMarked
package org.isnad.reader;

import org.jspecify.annotations.NullMarked;
