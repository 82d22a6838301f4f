package org.isnad.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.web.Html;

/** Asks for one page of every kind, so that all their classes are in use when the JDK takes its cache. */
final class Rehearsal {
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/a/[^\"]+)\"");

    private Rehearsal() {}

    static void visit(URI site) {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            String front = get(reader, site.resolve("/"));
            for (String path : List.of("/day", "/newsroom/sign-in", "/no-such-page")) {
                get(reader, site.resolve(path));
            }
            Matcher article = ARTICLE.matcher(front);
            for (int seen = 0; seen < 5 && article.find(); seen++) {
                get(reader, site.resolve(Html.ascii(article.group(1))));
            }
        } catch (IOException e) {
            throw new CommandFailed("The rehearsal could not reach %s: %s".formatted(site, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String get(HttpClient reader, URI page) throws IOException, InterruptedException {
        return reader.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
