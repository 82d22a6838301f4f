package org.isnad.journeys;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.observe.ShownMetrics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;

/** The packaged server with the demo publication, as a process of its own; and what a reader finds there. */
final class DemoServer implements AutoCloseable {
    private static final Path JAR = Path.of("target", "isnad.jar");
    private static final String READY = "Stop with Ctrl-C.";
    private static final Duration START_WITHIN = Duration.ofMinutes(3);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(20);

    /** What the first server on a folder told: it alone tells the password. */
    private static final Map<Path, List<String>> FIRST_TOLD = new ConcurrentHashMap<>();

    private final Path data;
    private final Process process;
    private final String address;
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final CountDownLatch readyOrDead = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();

    private DemoServer(Path data, int port, Map<String, String> environment) throws IOException {
        this.data = data;
        this.address = "http://localhost:" + port;
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.awt.headless=true",
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "demo",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port))
                .redirectErrorStream(true);
        command.environment().putAll(environment);
        this.process = command.start();
        Thread.ofVirtual().start(this::listen);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
    }

    static DemoServer start() {
        return start(LoadedDemo.onSqlite(), Map.of());
    }

    /** Of a folder that is a copy of another. */
    static void hasSameEditor(Path original, Path copy) {
        FIRST_TOLD.put(copy, requireNonNull(FIRST_TOLD.get(original)));
    }

    static Path freshData() {
        try {
            return Files.createTempDirectory("isnad-journeys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On data that may have been served before. */
    static DemoServer start(Path data, Map<String, String> environment) {
        return start(data, environment, freePort());
    }

    /** At the address that it had before. */
    static DemoServer start(Path data, Map<String, String> environment, int port) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("The server is not packaged: " + JAR.toAbsolutePath() + " is missing.");
        }
        try {
            DemoServer server = new DemoServer(data, port, environment);
            server.awaitReady();
            FIRST_TOLD.putIfAbsent(data, server.console);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    Path data() {
        return data;
    }

    String login() {
        return printed("user");
    }

    String password() {
        return printed("password");
    }

    String addressOf(String path) {
        return path.startsWith("/") ? address + path : path;
    }

    HttpResponse<String> get(String path) {
        URI uri = URI.create(URI.create(addressOf(path)).toASCIIString());
        try {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the metrics say of a name with its labels. */
    double metric(String name) {
        return ShownMetrics.value(get("/q/metrics").body(), name);
    }

    /** Where the first link leads that a page shows at a place. */
    String linkOn(String path, String place) {
        return hrefOf(requireNonNull(document(path).selectFirst(place), () -> "%s has no %s".formatted(path, place)));
    }

    /** Where the first picture or script comes from that a page shows at a place. */
    String sourceOn(String path, String place) {
        return requireNonNull(document(path).selectFirst(place), () -> "%s has no %s".formatted(path, place))
                .attr("src");
    }

    /** An article that stands on the front page with its picture. */
    String leadArticle() {
        return linkOn("/", ".card.lead .card-title a");
    }

    String articleIn(String language) {
        return articleWith(".card[lang=%s] .card-title a".formatted(language), page -> true);
    }

    String correctedArticle() {
        return articleWith(".card-title a", page -> page.selectFirst(".corrections ~ .tags") != null);
    }

    /** The address that an article prints under itself, as a path. */
    String shortAddressOf(String article) {
        return linkOn(article, ".short-address a").substring(address.length());
    }

    String commentsOf(String article) {
        return shortAddressOf(article).replaceFirst("^/a/", "/comments/");
    }

    @Override
    public void close() {
        stop();
        Folders.delete(data);
    }

    /** The data stays. */
    void stop() {
        process.destroy();
        end();
    }

    /** As a power cut does it. */
    void kill() {
        process.destroyForcibly();
        end();
    }

    /** While it may not, every file that it writes refuses as a disk does that has gone read-only. */
    void letWriteFiles(boolean mayWrite) {
        String limit = "--fsize=%s:".formatted(mayWrite ? "unlimited" : "0");
        try {
            Process tool = new ProcessBuilder("prlimit", "--pid", Long.toString(process.pid()), limit)
                    .inheritIO()
                    .start();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("prlimit failed");
            }
        } catch (IOException noSuchProgram) {
            Assumptions.abort("here no process can be kept from writing");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        try {
            if (!process.waitFor(STOP_WITHIN)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.close();
    }

    /** What the console has told. */
    List<String> console() {
        return console;
    }

    /** Whether the console has told of something. */
    boolean hasSaid(String text) {
        return console.stream().anyMatch(line -> line.contains(text));
    }

    /** What the process keeps in memory, as Linux counts it; nothing elsewhere. */
    long residentMebibytes() {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String articleWith(String place, Predicate<Document> isIt) {
        for (String list = "/day"; !list.isEmpty(); list = nextAfter(list)) {
            for (Element link : document(list).select(place)) {
                if (isIt.test(document(hrefOf(link)))) {
                    return hrefOf(link);
                }
            }
        }
        throw new AssertionError("No article in the archive is like that: " + place);
    }

    private String nextAfter(String list) {
        Element next = document(list).selectFirst(".pager a[rel=next]");
        return next == null ? "" : hrefOf(next);
    }

    private static String hrefOf(Element link) {
        return link.attr("href");
    }

    private Document document(String path) {
        return Jsoup.parse(get(path).body(), address);
    }

    private String printed(String label) {
        Pattern line = Pattern.compile("\\s*" + label + ":\\s+(\\S+)");
        return FIRST_TOLD.getOrDefault(data, console).stream()
                .map(line::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The console names no %s: %s".formatted(label, console)));
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(line -> {
                console.add(line);
                if (line.contains(READY)) {
                    readyOrDead.countDown();
                }
            });
        } catch (IOException | UncheckedIOException e) {
            console.add(e.toString());
        } finally {
            readyOrDead.countDown();
        }
    }

    private void awaitReady() {
        boolean told = false;
        try {
            told = readyOrDead.await(START_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!told || !process.isAlive()) {
            close();
            throw new IllegalStateException("The server did not start:\n" + String.join("\n", console));
        }
    }

    static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
