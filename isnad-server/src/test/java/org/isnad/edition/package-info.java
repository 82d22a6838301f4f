@NullMarked
package org.isnad.edition;

import org.jspecify.annotations.NullMarked;
