package org.isnad.edition;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where a page of the edition is: a decoded path and the number of its page as typed, empty for the first. Of query
 * parameters only {@code page} counts: a thousand invented ones still name one page.
 */
public record Address(String path, String page) {
    private static final int LONGEST = 2_000;

    public static Address of(String path) {
        return new Address(path, "");
    }

    static Optional<Address> parse(String uri) {
        if (uri.length() > LONGEST || !uri.startsWith("/") || uri.startsWith("//")) {
            return Optional.empty();
        }
        try {
            QueryStringDecoder decoder = new QueryStringDecoder(uri);
            List<String> pages = decoder.parameters().getOrDefault("page", List.of());
            String page = pages.isEmpty() ? "" : pages.getFirst();
            return Optional.of(new Address(decoder.path(), page));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** As browsers ask for it; equal addresses have equal keys. */
    String key() {
        try {
            String ascii = new URI(null, null, path, null).toASCIIString();
            return page.isEmpty() ? ascii : ascii + "?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
