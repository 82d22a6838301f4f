package org.isnad.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.reader.OpenConnection.Answer;
import org.jspecify.annotations.Nullable;

/** What RFC 9110, 9111 and 9112 ask of the head of any answer, and what caches are known to stumble on. */
final class AnswerRules {
    private static final int LARGEST_HEAD = 20_480;
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(5);
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]([\\x20-\\x7e\\t]*[\\x21-\\x7e])?");
    private static final Pattern ENTITY_TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e]*\"");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9.-]+)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIRECTIVE = Pattern.compile("[a-z-]+(=[0-9]+)?");
    private static final Set<String> DIRECTIVES = Set.of(
            "public",
            "private",
            "no-store",
            "no-cache",
            "immutable",
            "must-revalidate",
            "max-age",
            "s-maxage",
            "stale-while-revalidate",
            "stale-if-error");
    private static final Set<String> WITH_SECONDS =
            Set.of("max-age", "s-maxage", "stale-while-revalidate", "stale-if-error");
    private static final Set<Integer> KEPT_BY_GUESS = Set.of(200, 206, 301, 404, 405, 410);
    private static final Set<String> MAY_BE_REPEATED = Set.of("set-cookie");
    /** Of requests, deprecated, or telling attackers what runs here. */
    private static final Set<String> OUT_OF_PLACE = Set.of(
            "pragma",
            "p3p",
            "x-xss-protection",
            "x-ua-compatible",
            "content-md5",
            "warning",
            "expires",
            "trailer",
            "keep-alive",
            "te",
            "host",
            "user-agent",
            "accept-encoding",
            "server",
            "x-powered-by",
            "via",
            "age");

    private final List<String> broken = new ArrayList<>();
    private final Answer answer;
    private final boolean isRead;

    private AnswerRules(Answer answer, boolean isRead) {
        this.answer = answer;
        this.isRead = isRead;
    }

    /**
     * The rules that an answer breaks.
     *
     * @param isRead whether GET was asked for, so that caches may keep it
     */
    static List<String> brokenBy(Answer answer, boolean isRead) {
        AnswerRules rules = new AnswerRules(answer, isRead);
        rules.lines();
        rules.dates();
        rules.content();
        rules.caching();
        rules.redirect();
        return rules.broken;
    }

    private void lines() {
        Set<String> names = new HashSet<>();
        int size = 0;
        for (String line : answer.lines()) {
            size += line.getBytes(ISO_8859_1).length + 2;
            int colon = line.indexOf(':');
            String name = line.substring(0, Math.max(0, colon)).toLowerCase(Locale.ROOT);
            require(TOKEN.matcher(name).matches(), "no field name: " + line);
            require(
                    VISIBLE.matcher(line.substring(colon + 1).strip()).matches(),
                    "a value that is empty or not ASCII: " + line);
            require(names.add(name) || MAY_BE_REPEATED.contains(name), "a field twice: " + line);
            require(!OUT_OF_PLACE.contains(name), "a field out of place: " + line);
        }
        require(size < LARGEST_HEAD, "a head of " + size + " bytes");
    }

    private void dates() {
        ZonedDateTime date = date("date");
        ZonedDateTime modified = date("last-modified");
        require(date != null, "no Date");
        if (date != null) {
            Duration skew =
                    Duration.between(date, ZonedDateTime.now(ZoneOffset.UTC)).abs();
            require(skew.compareTo(CLOCKS_DIFFER) < 0, "the clock is wrong by " + skew);
            require(modified == null || !modified.isAfter(date), "Last-Modified is in the future");
        }
    }

    private void content() {
        String length = answer.fields().get("content-length");
        String type = answer.fields().get("content-type");
        String coding = answer.fields().get("content-encoding");
        String tag = answer.fields().get("etag");
        boolean isChunked = "chunked".equals(answer.fields().get("transfer-encoding"));
        require(!answer.fields().containsKey("transfer-encoding") || isChunked, "a transfer coding nobody asked for");
        require(!isChunked || length == null, "a length and chunks");
        if (answer.status() == 204 || answer.status() == 304) {
            require(!isChunked && (length == null || answer.status() == 304), "framing of an answer without content");
        } else {
            require(isChunked || length != null, "no length");
            require(answer.bytes().length == 0 || type != null, "no Content-Type");
        }
        require(length == null || length.matches("[0-9]+"), "Content-Length: " + length);
        require(type == null || MEDIA_TYPE.matcher(type).matches(), "Content-Type: " + type);
        require(type == null || !type.startsWith("text/") || type.contains("charset"), "text without charset: " + type);
        require(coding == null || Set.of("gzip", "br").contains(coding), "Content-Encoding: " + coding);
        require(tag == null || ENTITY_TAG.matcher(tag).matches(), "ETag: " + tag);
        require(
                coding == null || field("vary").toLowerCase(Locale.ROOT).contains("accept-encoding"),
                "coded without Vary");
        require(Set.of("", "bytes", "none").contains(field("accept-ranges")), "a range unit nobody knows");
    }

    private void caching() {
        Set<String> seen = new HashSet<>();
        for (String directive : field("cache-control").isEmpty()
                ? new String[0]
                : field("cache-control").split(", ?")) {
            String name = directive.replaceFirst("=.*", "");
            require(DIRECTIVE.matcher(directive).matches() && DIRECTIVES.contains(name), "unknown: " + directive);
            require(directive.contains("=") == WITH_SECONDS.contains(name), "malformed: " + directive);
            require(seen.add(name), "twice: " + directive);
        }
        require(
                !isRead || !seen.isEmpty() || !KEPT_BY_GUESS.contains(answer.status()),
                "caches guess how long it is good");
        require(
                !field("vary").contains("*")
                        && !field("vary").toLowerCase(Locale.ROOT).contains("user-agent"),
                "Vary: " + field("vary"));
    }

    private void redirect() {
        String location = answer.fields().get("location");
        boolean leadsOn = answer.status() >= 300 && answer.status() < 400 && answer.status() != 304;
        require(leadsOn == (location != null), "Location with status " + answer.status());
        if (location != null) {
            require(US_ASCII.newEncoder().canEncode(location), "Location is not ASCII");
            require(location.startsWith("/") || URI.create(location).isAbsolute(), "Location: " + location);
        }
    }

    private @Nullable ZonedDateTime date(String name) {
        String value = answer.fields().get(name);
        if (value == null) {
            return null;
        }
        try {
            require(value.matches("[A-Z][a-z]{2}, [0-9]{2} .* GMT"), name + " in an old form: " + value);
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeParseException e) {
            broken.add(name + " is no date: " + value);
            return null;
        }
    }

    private String field(String name) {
        return answer.fields().getOrDefault(name, "");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }
}
