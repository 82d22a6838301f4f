package org.isnad.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.isnad.importer.DemoPublication;
import org.isnad.newsroom.SetupLink;
import org.jboss.logging.Logger;

/** Runs until it is told to stop, after saying where to go. */
public final class Server implements QuarkusApplication {
    enum Kind {
        NEWSROOM,
        DEMO,
        REHEARSAL,
        BENCH
    }

    private static final Logger LOG = Logger.getLogger(Server.class);
    private static final PrintStream CONSOLE = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final SetupLink setup;
    private final DemoPublication demo;
    private final RenderingBench rendering;

    public Server(SetupLink setup, DemoPublication demo, RenderingBench rendering) {
        this.setup = setup;
        this.demo = demo;
        this.rendering = rendering;
    }

    static int run(Settings settings, Kind kind) {
        requireFree(settings);
        Installation.serve(settings);
        System.setProperty("quarkus.http.host", settings.host());
        System.setProperty("quarkus.http.port", Integer.toString(settings.port()));
        System.setProperty("quarkus.http.proxy.proxy-address-forwarding", Boolean.toString(settings.behindProxy()));
        MailServer.properties(settings).forEach(System::setProperty);
        // Finished pages need no more: with a loop on every core, rendering and the newsroom have to wait for readers.
        System.setProperty(
                "quarkus.vertx.event-loops-pool-size",
                Integer.toString(Math.max(1, Runtime.getRuntime().availableProcessors() / 2)));
        AtomicInteger exitCode = new AtomicInteger();
        Quarkus.run(Server.class, (code, failure) -> exitCode.set(code), kind.name());
        return exitCode.get();
    }

    /** So that a taken port is one sentence and not a start that fails half-way. */
    private static void requireFree(Settings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandFailed("Nothing can listen on %s port %d (%s); choose another with --port or --host."
                    .formatted(settings.host(), settings.port(), e.getMessage()));
        }
    }

    @Override
    public int run(String... arguments) {
        String address = "http://%s:%s"
                .formatted(
                        shownHost(ConfigProvider.getConfig().getValue("quarkus.http.host", String.class)),
                        ConfigProvider.getConfig().getValue("quarkus.http.port", String.class));
        Kind kind = Kind.valueOf(arguments[0]);
        if (!isDatabaseReady()) {
            return waitForExit(address);
        }
        try {
            if (kind != Kind.NEWSROOM) {
                tellOfDemo(address);
            }
            if (kind == Kind.REHEARSAL) {
                Rehearsal.visit(URI.create(address));
                return ExitCode.DONE;
            }
            if (kind == Kind.BENCH) {
                CONSOLE.println("rendered " + rendering.speed());
                return ExitCode.DONE;
            }
        } catch (RuntimeException e) {
            LOG.error("The demo publication could not be loaded", e);
            return ExitCode.FAILED;
        }
        setup.path()
                .ifPresent(path -> CONSOLE.println(
                        "  first run: " + address + path + "   (works once; set up the publication here)"));
        return waitForExit(address);
    }

    private static boolean isDatabaseReady() {
        boolean isReady = Installation.served().awaitDatabase();
        if (!isReady) {
            CONSOLE.println(
                    "The database cannot be reached. Readers get the last edition; the newsroom opens as soon as the database answers.");
        }
        return isReady;
    }

    private static int waitForExit(String address) {
        CONSOLE.println("  site:      " + address + "/");
        CONSOLE.println("  newsroom:  " + address + "/newsroom");
        CONSOLE.println("Stop with Ctrl-C.");
        Quarkus.waitForExit();
        return 0;
    }

    private void tellOfDemo(String address) {
        if (demo.isLoaded()) {
            demo.setAddress(address);
            CONSOLE.println("Isnad demo: kept what was here before; the user is " + DemoPublication.LOGIN
                    + " with the password of the first start (lost? ./isnad user password " + DemoPublication.LOGIN
                    + " --data " + Installation.served().folder().root() + ").");
            return;
        }
        CONSOLE.println("Isnad demo: loading a publication of invented news …");
        String password = demo.load(address);
        CONSOLE.println("  user:      " + DemoPublication.LOGIN);
        CONSOLE.println("  password:  " + password);
    }

    private static String shownHost(String host) {
        return host.equals("0.0.0.0") || host.equals("127.0.0.1")
                ? "localhost"
                : host.contains(":") ? "[" + host + "]" : host;
    }
}
