package org.isnad.journeys;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import org.isnad.journeys.Place.Answer;
import org.isnad.web.Html;
import org.jspecify.annotations.Nullable;

/** Readers who know what every page must say at the moment they ask, down to which tag belongs to which bytes. */
final class Checker {
    private static final List<String> CODINGS = List.of("identity", "gzip", "br", "gzip, br");

    /** What a reader keeps of a page, to ask later whether it is still the same. */
    private record Kept(String entityTag, Answer answer) {}

    private final URI site;
    private final Places places;
    private final List<Ledger> ledgers;
    private final Interruptions interruptions;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final Map<String, String> bytesOfTag = new ConcurrentHashMap<>();
    private final Map<String, String> textOfTag = new ConcurrentHashMap<>();
    final Queue<String> mistakes = new ConcurrentLinkedQueue<>();
    final AtomicLong answers = new AtomicLong();
    final AtomicLong unchanged = new AtomicLong();
    /** On a machine that is too busy to render within two seconds, readers are shown what there is, marked. */
    final AtomicLong marked = new AtomicLong();

    Checker(URI site, Places places, List<Ledger> ledgers, Interruptions interruptions) {
        this.site = site;
        this.places = places;
        this.ledgers = ledgers;
        this.interruptions = interruptions;
        Brotli4jLoader.ensureAvailability();
    }

    void readOnce() {
        Place place = places.any();
        place.path(places.worlds()).ifPresent(path -> read(place, path));
    }

    private void read(Place place, String path) {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        String coding = CODINGS.get(chance.nextInt(CODINGS.size()));
        String page = coding + " " + place;
        Kept earlier = chance.nextBoolean() ? kept.get(page) : null;
        long asked = System.nanoTime();
        try {
            HttpResponse<byte[]> response = get(path, coding, earlier);
            long answered = System.nanoTime();
            if (response.statusCode() == 503 && interruptions.touch(asked, answered)) {
                return;
            }
            answers.incrementAndGet();
            if (response.headers().firstValue("X-Isnad-Stale-Since").isPresent()) {
                marked.incrementAndGet();
                return;
            }
            Answer answer = understood(response, page, earlier);
            for (Ledger ledger : ledgers) {
                judge(place, path, answer, ledger.visible(asked, answered));
            }
        } catch (IOException e) {
            if (!interruptions.touch(asked, System.nanoTime())) {
                mistakes.add("%s (%s): %s".formatted(path, coding, e));
            }
        }
    }

    private void judge(Place place, String path, Answer answer, List<World> visible) {
        Optional<String> mistake = Optional.empty();
        for (World world : visible) {
            mistake = place.mistake(world, answer.about(world.editor()));
            if (mistake.isEmpty()) {
                return;
            }
        }
        mistakes.add("%s, %d possible states, by the newest %s; the answer: %s"
                .formatted(path, visible.size(), mistake.orElseThrow(), answer));
    }

    private Answer understood(HttpResponse<byte[]> response, String page, @Nullable Kept earlier) throws IOException {
        if (response.statusCode() == 304 && earlier != null) {
            unchanged.incrementAndGet();
            return earlier.answer();
        }
        byte[] text = decoded(response);
        Answer answer = Answer.of(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                new String(text, StandardCharsets.UTF_8));
        if (response.statusCode() == 200) {
            String tag = response.headers().firstValue("ETag").orElseThrow(() -> new IOException("no entity tag"));
            sameAsEver(bytesOfTag, tag, response.body());
            sameAsEver(textOfTag, tag.replaceAll("-[a-z]+\"$", "\""), text);
            kept.put(page, new Kept(tag, answer));
        }
        return answer;
    }

    private static void sameAsEver(Map<String, String> known, String tag, byte[] bytes) throws IOException {
        String before = known.putIfAbsent(tag, hash(bytes));
        if (before != null && !before.equals(hash(bytes))) {
            throw new IOException("two contents under one entity tag " + tag);
        }
    }

    private HttpResponse<byte[]> get(String path, String coding, @Nullable Kept earlier) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(Html.ascii(path)))
                .header("Accept-Encoding", coding)
                .header("User-Agent", "Mozilla/5.0 (checker bot)");
        if (earlier != null) {
            request.header("If-None-Match", earlier.entityTag());
        }
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** A page as it reads now, whole, and the same however it is compressed. */
    byte[] text(Place place) throws IOException {
        String path = place.path(places.worlds()).orElseThrow();
        byte[] plain = decoded(get(path, "identity", null));
        for (String coding : CODINGS) {
            if (!Arrays.equals(plain, decoded(get(path, coding, null)))) {
                mistakes.add("%s is another page in %s".formatted(place, coding));
            }
        }
        return plain;
    }

    private static byte[] decoded(HttpResponse<byte[]> response) throws IOException {
        InputStream body = new ByteArrayInputStream(response.body());
        return switch (response.headers().firstValue("Content-Encoding").orElse("identity")) {
            case "gzip" -> new GZIPInputStream(body).readAllBytes();
            case "br" -> new BrotliInputStream(body).readAllBytes();
            default -> response.body();
        };
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
