package org.isnad.reader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Takes what a site sends to others, and answers with the status of the moment. */
final class Receiver implements AutoCloseable {
    record Received(String path, String surrogateKey, String authorization, String body) {
        boolean isAbout(String key) {
            return List.of(surrogateKey.split(" ")).contains(key);
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 200;

    Receiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
        server.createContext("/", this::take);
        server.start();
    }

    void answerWith(int newStatus) {
        status = newStatus;
    }

    private void take(HttpExchange exchange) throws IOException {
        // Whatever bytes: names in them can be looked for.
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        received.add(new Received(
                exchange.getRequestURI().getPath(),
                String.valueOf(exchange.getRequestHeaders().getFirst("Surrogate-Key")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                body));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** The first of all it has taken that is meant, once it has come. */
    Received await(Predicate<Received> meant) throws InterruptedException {
        for (int tries = 0; tries < 500; tries++) {
            for (Received one : received) {
                if (meant.test(one)) {
                    return one;
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("did not come within ten seconds; came: " + received);
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
