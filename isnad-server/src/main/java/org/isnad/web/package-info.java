/** What every page shares: messages, outcomes, errors, forms, paging and the safe ways to put text on a page. */
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
