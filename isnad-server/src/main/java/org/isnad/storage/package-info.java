/** Connections, transactions, migrations, backups and the event table: all that knows there is a database. */
@NullMarked
package org.isnad.storage;

import org.jspecify.annotations.NullMarked;
