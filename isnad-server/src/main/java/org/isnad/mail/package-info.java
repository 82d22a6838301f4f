/** Letters by e-mail: written in the transaction that causes them, sent afterwards until they arrive. */
@NullMarked
package org.isnad.mail;

import org.jspecify.annotations.NullMarked;
