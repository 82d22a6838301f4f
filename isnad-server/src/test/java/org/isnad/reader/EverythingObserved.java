package org.isnad.reader;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;

/** A site that logs, traces and purges in full; who is told of it listens when a test lets it. */
public final class EverythingObserved implements QuarkusTestResourceLifecycleManager {
    static final String METRICS_TOKEN = "a-token-for-the-tests";
    static final String PURGE_TOKEN = "another-token";

    @Override
    public Map<String, String> start() {
        settings().forEach(System::setProperty);
        return Map.of();
    }

    @Override
    public void stop() {
        settings().keySet().forEach(System::clearProperty);
    }

    static int port(String setting) {
        return URI.create(System.getProperty(setting)).getPort();
    }

    private static Map<String, String> settings() {
        return Map.of(
                "isnad.metrics-token",
                METRICS_TOKEN,
                "isnad.access-log",
                "full",
                "isnad.otlp-endpoint",
                "http://127.0.0.1:" + freePort(),
                "isnad.purge-url",
                "http://127.0.0.1:" + freePort() + "/purge",
                "isnad.purge-token",
                PURGE_TOKEN);
    }

    private static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
