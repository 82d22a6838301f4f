/** The authority file: states, organisations, outlets and people, their names, and where a text mentions them. */
@NullMarked
package org.isnad.arabic.actor;

import org.jspecify.annotations.NullMarked;
