package org.isnad.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** A line to a server on this machine, which a test can cut, hold silent and mend. */
public final class Wire implements AutoCloseable {
    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final Object held = new Object();
    private volatile boolean silent;
    private volatile ServerSocket door;
    private volatile Thread listening;

    private Wire(int target) throws IOException {
        this.target = target;
        this.door = anywhere();
        this.port = door.getLocalPort();
        this.listening = listen();
    }

    /** Below the ports of those who call: one of them would take this while the line is cut, or call itself on it. */
    private static ServerSocket anywhere() throws IOException {
        while (true) {
            try {
                return at(ThreadLocalRandom.current().nextInt(20_000, 32_000));
            } catch (BindException taken) {
                Thread.onSpinWait();
            }
        }
    }

    private static ServerSocket at(int port) throws IOException {
        ServerSocket door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        return door;
    }

    /** To the tests' PostgreSQL. */
    public static Wire toPostgres() {
        try {
            return new Wire(PostgresServer.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For ISNAD_DATABASE_URL: a fresh, empty database. */
    public String url() {
        return url(TestDatabase.freshPostgresUrl());
    }

    /** The same database, by this line. */
    public String url(String direct) {
        return direct.replaceFirst(":\\d+/", ":" + port + "/");
    }

    /** Ends what is connected, and refuses whoever comes. */
    public void cut() {
        close();
    }

    /** Takes everything and passes nothing on. */
    public void silence() {
        silent = true;
    }

    public void mend() {
        synchronized (held) {
            silent = false;
            held.notifyAll();
        }
        if (door.isClosed()) {
            try {
                door = at(port);
                listening = listen();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Thread listen() {
        ServerSocket here = door;
        return Thread.ofVirtual().start(() -> {
            while (!here.isClosed()) {
                try {
                    Socket near = here.accept();
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    ends.add(near);
                    ends.add(far);
                    Thread.ofVirtual().start(() -> pass(near, far));
                    Thread.ofVirtual().start(() -> pass(far, near));
                } catch (IOException closed) {
                    // The loop asks whether it was the door.
                }
            }
        });
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                synchronized (held) {
                    while (silent) {
                        held.wait();
                    }
                }
                out.write(bytes, 0, read);
            }
        } catch (IOException closed) {
            // Either side may hang up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    /** The port is free, and nobody comes through any more, only when whoever listens has noticed. */
    @Override
    public void close() {
        try {
            door.close();
            listening.join();
            for (Socket end : ends) {
                end.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
