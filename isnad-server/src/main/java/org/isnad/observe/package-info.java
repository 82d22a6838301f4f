/** What those who run a site see of it: health, metrics, the access log, and which work is traced. */
@NullMarked
package org.isnad.observe;

import org.jspecify.annotations.NullMarked;
