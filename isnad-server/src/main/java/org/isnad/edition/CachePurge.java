package org.isnad.edition;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.storage.Event;
import org.isnad.storage.EventRelay;
import org.isnad.storage.SubjectKey;

/** Tells a cache before this server which subjects have changed, in the forms that Fastly and Cloudflare understand. */
public final class CachePurge implements EventRelay {
    public static final String NAME = "cache-purge";
    /** The fewest that a cache known to us takes in one request. */
    private static final int KEYS_AT_ONCE = 30;

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(20);

    private final URI address;
    private final String token;
    private final Edition edition;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECTING).build();

    /**
     * @param address where requests are sent
     * @param token says that they come from us; empty for none
     */
    public CachePurge(URI address, String token, Edition edition) {
        this.address = address;
        this.token = token;
        this.edition = edition;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void tell(List<Event> events) throws IOException, InterruptedException {
        // Or the cache might ask again for a page, and be given the one it has just thrown away.
        edition.catchUp();
        Set<SubjectKey> changed = new LinkedHashSet<>();
        events.forEach(event -> changed.addAll(event.keys()));
        List<SubjectKey> left = new ArrayList<>(changed);
        while (!left.isEmpty()) {
            List<SubjectKey> next = left.subList(0, Math.min(KEYS_AT_ONCE, left.size()));
            purge(next.stream().map(SubjectKey::toString).toList());
            next.clear();
        }
    }

    private void purge(List<String> keys) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(ANSWERING)
                .header("Surrogate-Key", String.join(" ", keys))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        new JsonObject().put("tags", new JsonArray(keys)).encode()));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status < 200 || status > 299) {
            throw new IOException("the cache at %s answered with status %d".formatted(address.getHost(), status));
        }
    }
}
