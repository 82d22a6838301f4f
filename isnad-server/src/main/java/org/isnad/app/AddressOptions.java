package org.isnad.app;

import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;

/** Where a server listens. */
record AddressOptions(@Nullable String host, @Nullable Integer port) {
    static final Option PORT = CommandOptions.valued(
            "port", "N", "The port to listen on; 0 takes any free one (default: $ISNAD_PORT, or 8080).");
    static final Option HOST = CommandOptions.valued(
            "host",
            "ADDRESS",
            "The address to listen on; 0.0.0.0 for all of this machine's (default: $ISNAD_HOST, or 127.0.0.1).");

    static AddressOptions of(Arguments arguments) {
        Integer port = arguments.number(PORT);
        if (port != null && (port < 0 || port > 65_535)) {
            throw new CommandFailed("--port must be a number from 0 to 65535.");
        }
        return new AddressOptions(arguments.value(HOST), port);
    }

    Settings applyTo(Settings settings) {
        return settings.at(host, port);
    }
}
