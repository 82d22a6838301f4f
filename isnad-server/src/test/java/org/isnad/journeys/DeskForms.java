package org.isnad.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.account.SessionCookie;
import org.isnad.web.CsrfToken;

/** An editor's hands: sends the newsroom's forms as a browser does, as fast as they can be sent. */
final class DeskForms {
    private static final Pattern SESSION = Pattern.compile(SessionCookie.NAME + "=([^;]+)");
    private static final Pattern ARTICLE = Pattern.compile("/newsroom/articles/([0-9]+)\\?done=published");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = CsrfToken.fresh();
    private final URI site;
    private String session = "";

    private DeskForms(URI site) {
        this.site = site;
    }

    static DeskForms signedIn(URI site, String login, String password) throws IOException {
        DeskForms desk = new DeskForms(site);
        HttpResponse<String> answer = desk.submit("/newsroom/sign-in", Map.of("login", login, "password", password));
        Matcher session = SESSION.matcher(String.join("\n", answer.headers().allValues("Set-Cookie")));
        if (!session.find()) {
            throw new IllegalStateException("the newsroom lets nobody in: " + answer.statusCode());
        }
        desk.session = session.group(1);
        return desk;
    }

    /** The newsroom takes nothing just now, and says so. */
    static final class Closed extends IOException {
        Closed(URI page) {
            super("closed: " + page);
        }
    }

    /** What an article's form holds; everything else stays as it is for whoever has typed nothing. */
    record Typed(String title, String standfirst, String body, String section, String people, String tags) {
        private Map<String, String> fields(int basedOn) {
            return Map.ofEntries(
                    Map.entry("title", title),
                    Map.entry("standfirst", standfirst),
                    Map.entry("body", body),
                    Map.entry("section", section),
                    Map.entry("role", "WROTE"),
                    Map.entry("people", people),
                    Map.entry("tags", tags),
                    Map.entry("language", "ar"),
                    Map.entry("placement", "ORDINARY"),
                    Map.entry("date", ""),
                    Map.entry("time", ""),
                    Map.entry("based-on", Integer.toString(basedOn)));
        }
    }

    /** Saves and publishes a new article and returns its number. */
    long publish(Typed typed) throws IOException {
        Matcher number = ARTICLE.matcher(ledTo(sent("/newsroom/articles/new/save-and-publish", typed, 0)));
        if (!number.find()) {
            throw new IllegalStateException("not published");
        }
        return Long.parseLong(number.group(1));
    }

    void publish(long article, int basedOn, Typed typed) throws IOException {
        ledTo(sent("/newsroom/articles/" + article + "/save-and-publish", typed, basedOn));
    }

    void withdraw(long article) throws IOException {
        ledTo(submit("/newsroom/articles/" + article + "/withdraw", Map.of()));
    }

    void correct(long article, String text) throws IOException {
        ledTo(submit("/newsroom/articles/" + article + "/corrections", Map.of("text", text)));
    }

    void setMasthead(String name, String tagline, String address) throws IOException {
        ledTo(submit(
                "/newsroom/settings/publication",
                Map.of(
                        "name", name,
                        "tagline", tagline,
                        "language", "ar",
                        "zone", "Asia/Riyadh",
                        "digits", "LATIN",
                        "date-pattern", "yyyy.MM.dd - HH:mm",
                        "address", address)));
    }

    String page(String path) throws IOException {
        return send(request(path).GET()).body();
    }

    private HttpResponse<String> sent(String path, Typed typed, int basedOn) throws IOException {
        String edge = "edge-of-a-field";
        StringBuilder body = new StringBuilder();
        Map<String, String> fields = typed.fields(basedOn);
        body.append(part(edge, CsrfToken.FIELD, token));
        fields.forEach((name, value) -> body.append(part(edge, name, value)));
        body.append("--").append(edge).append("--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String part(String edge, String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, value);
    }

    private HttpResponse<String> submit(String path, Map<String, String> fields) throws IOException {
        String typed = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&", CsrfToken.FIELD + "=" + token + "&", ""));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(typed)));
    }

    private HttpRequest.Builder request(String path) {
        String cookies = CsrfToken.COOKIE + "=" + token;
        return HttpRequest.newBuilder(site.resolve(path))
                .header("Cookie", session.isEmpty() ? cookies : cookies + "; " + SessionCookie.NAME + "=" + session);
    }

    private static String ledTo(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(
                    "%s was answered with %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 503) {
                throw new Closed(answer.uri());
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
