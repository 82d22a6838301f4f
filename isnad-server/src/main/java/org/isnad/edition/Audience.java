package org.isnad.edition;

import org.jspecify.annotations.Nullable;

/** Is told of every page that was sent whole or confirmed; called on the event loop, so it must not wait. */
public interface Audience {
    /**
     * @param uri what was asked for: a percent-encoded path, perhaps with a query
     * @param reader the address of whoever asked
     * @param program what the reader's program calls itself
     */
    void served(String uri, String reader, @Nullable String program);
}
