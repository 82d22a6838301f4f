/** How fast the library reads text, measured with JMH. Not shipped. */
@NullMarked
package org.isnad.arabic.bench;

import org.jspecify.annotations.NullMarked;
