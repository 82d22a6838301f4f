/** The outlet that this server publishes: its name, language, zone, digits, date pattern and sections. */
@NullMarked
package org.isnad.publication;

import org.jspecify.annotations.NullMarked;
