package org.isnad.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server listens. */
final class AddressOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; 0 takes any free one (default: $ISNAD_PORT, or 8080).")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "The address to listen on; 0.0.0.0 for all of this machine's (default: $ISNAD_HOST, or 127.0.0.1).")
    private @Nullable String host;

    Settings applyTo(Settings settings) {
        if (port != null && (port < 0 || port > 65_535)) {
            throw new CommandFailed("--port must be a number from 0 to 65535.");
        }
        return settings.at(host, port);
    }
}
