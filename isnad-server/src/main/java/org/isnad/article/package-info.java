/** Articles: their body of blocks, revisions, corrections, and publishing. */
@NullMarked
package org.isnad.article;

import org.jspecify.annotations.NullMarked;
