/** From words to the terms by which a search engine finds them: light stems, and the words that say nothing. */
@NullMarked
package org.isnad.arabic.analysis;

import org.jspecify.annotations.NullMarked;
