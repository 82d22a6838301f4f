@NullMarked
package org.isnad.arabic.analysis;

import org.jspecify.annotations.NullMarked;
