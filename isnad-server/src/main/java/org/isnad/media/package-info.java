/** Pictures: checked when they come in, kept by content, made into the widths that pages use. */
@NullMarked
package org.isnad.media;

import org.jspecify.annotations.NullMarked;
