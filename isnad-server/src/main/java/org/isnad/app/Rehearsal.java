package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.web.Html;

/** Asks for one page of every kind, so that all their classes are in use when the JDK takes its cache. */
final class Rehearsal {
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/a/[^\"]+)\"");

    private Rehearsal() {}

    static void visit(URI site) {
        try {
            String front = get(site.resolve("/"));
            for (String path : List.of("/day", "/newsroom/sign-in", "/no-such-page")) {
                get(site.resolve(path));
            }
            Matcher article = ARTICLE.matcher(front);
            for (int seen = 0; seen < 5 && article.find(); seen++) {
                get(site.resolve(Html.ascii(article.group(1))));
            }
        } catch (IOException e) {
            throw new CommandFailed("The rehearsal could not reach %s: %s".formatted(site, e.getMessage()));
        }
    }

    /** With the client that brings along the fewest classes: each in the cache is one more to set up at every start. */
    private static String get(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        try (InputStream answer =
                connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
