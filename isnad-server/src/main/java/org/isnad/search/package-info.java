/** The index of articles and the questions put to it. Text is analysed by isnad-arabic before Lucene sees it. */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
