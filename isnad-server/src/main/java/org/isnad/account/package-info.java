/** People who may enter the newsroom, their roles, and how they sign in. */
@NullMarked
package org.isnad.account;

import org.jspecify.annotations.NullMarked;
