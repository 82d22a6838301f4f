package org.isnad.storage;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for tests, from zonky's binaries. PostgreSQL refuses to run as root. Zonky's own way round that,
 * {@code unshare -U}, is forbidden in most containers, so that here root hands the server over to {@code nobody}.
 */
final class PostgresServer {
    /** A property, not a field: Quarkus loads test classes more than once, and one server a JVM is enough. */
    private static final String PORT = "isnad.test.postgres.port";

    private PostgresServer() {}

    /** The port of this JVM's server, started by the first caller. It ends with the JVM, also when that is killed. */
    static int port() {
        synchronized (System.getProperties()) {
            Integer running = Integer.getInteger(PORT);
            if (running != null) {
                return running;
            }
            try {
                int port = start();
                System.setProperty(PORT, Integer.toString(port));
                return port;
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("PostgreSQL for tests did not start", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static int start() throws IOException, InterruptedException, SQLException {
        Path home = Files.createTempDirectory("isnad-postgres");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpackBinaries(home);
        int port = freePort();
        // The server's life hangs on this JVM's end of the pipe: however the JVM ends, "read" returns.
        String script = """
                cd "$0" || exit 1
                if [ "$(id -u)" = 0 ]; then
                  as="setpriv --reuid=65534 --regid=65534 --clear-groups"
                  if $as true; then chown 65534:65534 .; else as="unshare -U"; fi
                fi
                $as bin/initdb -D data -A trust -U postgres -E UTF-8 --no-locale --no-sync >initdb.log 2>&1 || exit 1
                $as bin/postgres -D data -p "$1" -k '' -c listen_addresses=127.0.0.1 -F -c max_connections=200 \
                  -c shared_buffers=32MB >postgres.log 2>&1 </dev/null &
                read -r until_the_tests_end
                kill -TERM $!; kill -INT $!
                wait
                cd / && rm -rf "$0"
                """;
        Process server = new ProcessBuilder("/bin/sh", "-c", script, home.toString(), Integer.toString(port))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        waitUntilReady(server, port, home);
        return port;
    }

    private static void waitUntilReady(Process server, int port, Path home) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (Connection ready = connect(port)) {
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    throw new IOException("no PostgreSQL on port %d\n%s".formatted(port, logs(home)), notYet);
                }
                server.waitFor(50, TimeUnit.MILLISECONDS);
            }
        }
    }

    private static String logs(Path home) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of("initdb.log", "postgres.log")) {
            Path log = home.resolve(name);
            lines.addAll(Files.exists(log) ? Files.readAllLines(log) : List.of());
        }
        return String.join("\n", lines);
    }

    /** Past DriverManager, which finds drivers only for the class loader that asked it first. */
    static Connection connect(int port) throws SQLException {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL("jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres".formatted(port));
        return server.getConnection();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void unpackBinaries(Path home) throws IOException {
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                        System.getProperty("os.name").replace("Mac OS X", "Darwin"),
                        System.getProperty("os.arch").replace("amd64", "x86_64"));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
