/** What readers write under articles: the question they answer first, what is held and why, and how it is decided on. */
@NullMarked
package org.isnad.comment;

import org.jspecify.annotations.NullMarked;
