package org.isnad.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a site on the open network has to stand; all of it comes from this machine and ends by itself. */
@ExtendWith(OneServerOneBrowser.class)
class UnderAttackIT {
    private static final int IDLE = 10_000;
    private static final int SLOW = 500;
    private static final Duration SIEGE = Duration.ofSeconds(5);

    @Test
    void readersAndTheNewsroomAreServedBesideTenThousandIdleAndHundredsOfSlowConnections(DemoServer site)
            throws IOException {
        String article = site.leadArticle();
        long before = site.residentMebibytes();
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < IDLE; i++) {
                sockets.add(connect(site));
            }
            for (int i = 0; i < SLOW; i++) {
                Socket slow = connect(site);
                slow.getOutputStream().write("GET / HTTP/1.1\r\nHost: local".getBytes(StandardCharsets.US_ASCII));
                sockets.add(slow);
            }

            assertThat(took(() -> assertThat(site.get(article).statusCode()).isEqualTo(200)))
                    .isLessThan(Duration.ofSeconds(2));
            assertThat(took(() -> assertThat(site.get("/newsroom/sign-in").statusCode())
                            .isEqualTo(200)))
                    .isLessThan(Duration.ofSeconds(3));
            assertThat(site.residentMebibytes() - before).isLessThan(250);
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void aFloodOfPagesThatAreNotThereLeavesTheOthersQuick(DemoServer site) throws InterruptedException {
        String article = site.leadArticle();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger flooded = new AtomicInteger();
        ConcurrentLinkedQueue<Integer> statuses = new ConcurrentLinkedQueue<>();
        List<Duration> waits = new ArrayList<>();
        try (ExecutorService flood = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 64; i++) {
                flood.execute(() -> {
                    while (!over.get()) {
                        int n = flooded.incrementAndGet();
                        statuses.add(site.get("/a/%d/x?bust=%d".formatted(1_000_000 + n, n))
                                .statusCode());
                    }
                });
            }
            long end = System.nanoTime() + SIEGE.toNanos();
            while (System.nanoTime() < end) {
                waits.add(took(() -> assertThat(
                                site.get(article + "?bust=" + System.nanoTime()).statusCode())
                        .isEqualTo(200)));
                waits.add(took(() ->
                        assertThat(site.get("/newsroom/sign-in").statusCode()).isEqualTo(200)));
            }
            over.set(true);
        }

        assertThat(statuses).allMatch(status -> status == 404 || status == 503);
        assertThat(flooded.get()).isGreaterThan(100);
        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofSeconds(3)) < 0);
    }

    @Test
    void oversizedHeadsAreRefusedInAFewBytes(DemoServer site) throws IOException {
        assertThat(statusOf(site, "GET /%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted("x".repeat(100_000))))
                .isEqualTo(414);
        assertThat(statusOf(
                        site,
                        "GET / HTTP/1.1\r\nHost: localhost\r\n%s\r\n".formatted("X-Flood: yes\r\n".repeat(10_000))))
                .isEqualTo(431);
        assertThat(statusOf(
                        site, "GET / HTTP/1.1\r\nHost: localhost\r\nX: %s\r\n\r\n".formatted("y".repeat(1_000_000))))
                .isEqualTo(431);
        assertThat(site.get("/").statusCode()).isEqualTo(200);
    }

    private static int statusOf(DemoServer site, String request) throws IOException {
        try (Socket socket = connect(site)) {
            Thread.ofVirtual().start(() -> {
                try {
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                } catch (IOException hungUp) {
                    // A server that has refused need not read on.
                }
            });
            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 414".length());
            return Integer.parseInt(new String(start, StandardCharsets.US_ASCII).substring("HTTP/1.1 ".length()));
        }
    }

    private static Socket connect(DemoServer site) throws IOException {
        return new Socket(
                InetAddress.getLoopbackAddress(), URI.create(site.address()).getPort());
    }

    private static Duration took(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
