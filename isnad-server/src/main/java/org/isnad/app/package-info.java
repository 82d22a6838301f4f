/** Start-up, command line and schedules. */
@NullMarked
package org.isnad.app;

import org.jspecify.annotations.NullMarked;
