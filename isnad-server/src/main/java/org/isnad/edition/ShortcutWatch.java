package org.isnad.edition;

import io.netty.handler.codec.http.HttpRequest;

/** Is told of the answers that the server's own layers do not see; called on the event loop, so it must not wait. */
public interface ShortcutWatch {
    /** An answer with status 200 and this many bytes of content, to whoever has this address. */
    void answered(HttpRequest request, String reader, int bytes);
}
