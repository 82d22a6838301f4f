package org.isnad.edition;

import io.netty.util.AsciiString;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.isnad.storage.SubjectKey;
import org.isnad.web.SecurityHeaders;
import org.jspecify.annotations.Nullable;

/** A page as readers are served it. Nothing in it changes but the note of when it was last found to be true. */
final class FinishedPage {
    private static final String FRESHNESS = "public, max-age=1, stale-while-revalidate=10, stale-if-error=86400";
    private static final List<Coding> BEST_FIRST =
            List.of(Coding.BROTLI, Coding.QUICK_BROTLI, Coding.GZIP, Coding.QUICK_GZIP);
    private static final int SECOND = 1_000;
    private static final int OVERHEAD = 3_000;
    private static final int PER_KEY = 150;

    /**
     * What a page is, beside its bytes.
     *
     * @param hash of the content
     * @param changedAt when the content became what it is, in milliseconds since 1970
     * @param asOf the last event that had been seen when rendering began; negative when the page can never be true
     * @param goodUntil the moment from which it is out of date by itself, in milliseconds since 1970
     */
    record Facts(
            int status, String location, String hash, long changedAt, long asOf, long goodUntil, Set<SubjectKey> keys) {
        boolean isSameContent(Facts other) {
            return hash.equals(other.hash) && status == other.status;
        }

        Facts neverTrue() {
            return new Facts(status, location, hash, changedAt, -1, goodUntil, keys);
        }

        Facts changedAt(long moment) {
            return new Facts(status, location, hash, moment, asOf, goodUntil, keys);
        }

        /** With a later date than the content before, also when the clock was set back meanwhile. */
        Facts after(Facts before) {
            return changedAt < before.changedAt ? changedAt(before.changedAt + SECOND) : this;
        }
    }

    private final Facts facts;
    private final Map<Coding, Representation> representations;
    private final boolean isFromDisk;
    private final Headers headers;
    private final Map<Coding, AsciiString> heads = new ConcurrentHashMap<>(4);
    private final Map<Coding, AsciiString> undatedHeads = new ConcurrentHashMap<>(4);
    private volatile long checkedUntil;

    private FinishedPage(Facts facts, Map<Coding, Representation> representations, boolean isFromDisk) {
        this.facts = facts;
        this.representations = representations;
        this.isFromDisk = isFromDisk;
        this.headers = headers(facts);
        this.checkedUntil = facts.asOf();
    }

    static FinishedPage of(Facts facts, Map<Coding, byte[]> bodies) {
        return new FinishedPage(facts, representations(facts, bodies), false);
    }

    static FinishedPage fromDisk(Facts facts, Map<Coding, byte[]> bodies) {
        return new FinishedPage(facts, representations(facts, bodies), true);
    }

    private static Map<Coding, Representation> representations(Facts facts, Map<Coding, byte[]> bodies) {
        Map<Coding, Representation> all = new EnumMap<>(Coding.class);
        bodies.forEach(
                (coding, bytes) -> all.put(coding, new Representation(coding, facts.hash(), facts.changedAt(), bytes)));
        return all;
    }

    /** The same content, known to be true as of a later event. */
    FinishedPage stillTrue(Facts later) {
        return new FinishedPage(later.changedAt(facts.changedAt()), representations, false);
    }

    /** The same content, to be made anew as soon as that can be done. */
    FinishedPage neverTrue() {
        return new FinishedPage(facts.neverTrue(), representations, isFromDisk);
    }

    private static Headers headers(Facts facts) {
        Map<String, String> fields = new HashMap<>(SecurityHeaders.ALWAYS);
        String keys = new TreeSet<>(
                        facts.keys().stream().map(SubjectKey::toString).collect(Collectors.toSet()))
                .stream().collect(Collectors.joining(" "));
        fields.put("Vary", "Accept-Encoding");
        fields.put("Surrogate-Key", keys);
        fields.put("Cache-Tag", keys.replace(' ', ','));
        fields.put("Cache-Control", isKept(facts.status()) ? FRESHNESS : "no-cache");
        if (!facts.location().isEmpty()) {
            fields.put("Location", facts.location());
        }
        return Headers.of(fields);
    }

    /** Whether pages with this status are kept at all: others are made for each who asks. */
    static boolean isKept(int status) {
        return status == 200 || status == 301 || status == 410;
    }

    /** Whether pages with this status outlast the process, and are compressed. */
    static boolean isKeptOnDisk(int status) {
        return status == 200;
    }

    Facts facts() {
        return facts;
    }

    /** Whether it was read from disk as it is, not rendered by this process. */
    boolean isFromDisk() {
        return isFromDisk;
    }

    Headers headers() {
        return headers;
    }

    boolean isCheckedUntil(long event) {
        return checkedUntil == event;
    }

    void setCheckedUntil(long event) {
        checkedUntil = event;
    }

    /** Whether it has the forms that are made when it has settled. */
    boolean isPressed() {
        return representations.containsKey(Coding.GZIP);
    }

    /** Whether it has no forms but the plain one. */
    boolean isBare() {
        return representations.size() == 1;
    }

    /** The same page in these forms. */
    FinishedPage in(Set<Coding> codings) {
        byte[] identity = plain().bytes();
        Map<Coding, byte[]> bodies = new EnumMap<>(Coding.class);
        for (Coding coding : codings) {
            byte[] body = coding.apply(identity);
            if (body != null) {
                bodies.put(coding, body);
            }
        }
        return of(facts, bodies);
    }

    Map<Coding, Representation> representations() {
        return representations;
    }

    Representation plain() {
        return Objects.requireNonNull(representations.get(Coding.IDENTITY));
    }

    Representation best(@Nullable String accepted) {
        for (Coding coding : BEST_FIRST) {
            Representation made = representations.get(coding);
            if (made != null && coding.isAccepted(accepted)) {
                return made;
            }
        }
        return plain();
    }

    /** The first lines of an answer that sends the page whole, up to but without the answer's date. */
    AsciiString head(Representation chosen, boolean isDated) {
        Map<Coding, AsciiString> all = isDated ? heads : undatedHeads;
        AsciiString head = all.get(chosen.coding());
        return head != null ? head : all.computeIfAbsent(chosen.coding(), _ -> writeHead(chosen, isDated));
    }

    private AsciiString writeHead(Representation chosen, boolean isDated) {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        headers.writeTo(head);
        chosen.headers(isDated).writeTo(head);
        head.append("Content-Length: ").append(chosen.size()).append("\r\n");
        return new AsciiString(head);
    }

    int weight() {
        int weight = OVERHEAD + PER_KEY * facts.keys().size();
        for (Representation representation : representations.values()) {
            weight += representation.size();
        }
        return weight;
    }
}
