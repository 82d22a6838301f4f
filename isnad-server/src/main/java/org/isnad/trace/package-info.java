/** Traces of what takes time, by OpenTelemetry, for those who have switched them on. */
@NullMarked
package org.isnad.trace;

import org.jspecify.annotations.NullMarked;
