package org.isnad.observe;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.isnad.edition.Edition;
import org.isnad.storage.Pulse;

/**
 * Whether the process lives and whether it can serve readers, in the form of MicroProfile Health. Asked before sign-in
 * and answered without the database; a database that is away is told of, but readers are served without it.
 */
@Singleton
public class HealthRoutes {
    private final Edition edition;
    private final Pulse pulse;

    HealthRoutes(Edition edition, Pulse pulse) {
        this.edition = edition;
        this.pulse = pulse;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, Routes.BEFORE_SIGN_IN);
    }

    private void handle(RoutingContext context) {
        HttpMethod method = context.request().method();
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            context.next();
            return;
        }
        switch (context.normalizedPath()) {
            case "/q/health/live" -> answer(context, live());
            case "/q/health/ready" -> answer(context, pages(), database());
            case "/q/health" -> answer(context, live(), pages(), database());
            default -> context.next();
        }
    }

    private static JsonObject live() {
        return check("process", true);
    }

    private JsonObject pages() {
        return check("edition", edition.canServe());
    }

    /** Never down: readers can do without. */
    private JsonObject database() {
        Instant since = pulse.awaySince();
        JsonObject data = new JsonObject().put("answers", since == null);
        if (since != null) {
            data.put("awaySince", since.toString());
        }
        Instant unwritableSince = pulse.unwritableSince();
        data.put("takesWrites", pulse.canWrite());
        if (unwritableSince != null) {
            data.put("takesNoWritesSince", unwritableSince.toString());
        }
        return check("database", true).put("data", data);
    }

    private static JsonObject check(String name, boolean isUp) {
        return new JsonObject().put("name", name).put("status", isUp ? "UP" : "DOWN");
    }

    private static void answer(RoutingContext context, JsonObject... checks) {
        JsonArray all = new JsonArray();
        boolean isUp = true;
        for (JsonObject check : checks) {
            all.add(check);
            isUp &= check.getString("status").equals("UP");
        }
        context.response()
                .setStatusCode(isUp ? 200 : 503)
                .putHeader("Content-Type", "application/json;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(new JsonObject()
                        .put("status", isUp ? "UP" : "DOWN")
                        .put("checks", all)
                        .encodePrettily());
    }
}
