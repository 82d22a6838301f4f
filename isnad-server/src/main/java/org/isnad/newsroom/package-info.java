/** The newsroom's pages: writing, publishing, correcting, pictures and settings. */
@NullMarked
package org.isnad.newsroom;

import org.jspecify.annotations.NullMarked;
