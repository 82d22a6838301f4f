/** Bringing archives in. */
@NullMarked
package org.isnad.importer;

import org.jspecify.annotations.NullMarked;
