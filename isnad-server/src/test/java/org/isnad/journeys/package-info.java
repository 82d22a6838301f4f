/** What readers and editors do, done in a real browser against the packaged server. */
@NullMarked
package org.isnad.journeys;

import org.jspecify.annotations.NullMarked;
