package org.isnad.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a keyboard: follows links, fills in forms as they stand on the page, keeps cookies. */
final class Browser {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();
    private final URI site;

    Browser(URI site) {
        this.site = site;
    }

    record Page(int status, String ledTo, Document html) {
        /** What stands beside a field. */
        String saysBeside(String field) {
            return html.select("#" + field + "-error").text();
        }

        String text() {
            return html.text();
        }

        Form form(String selector) {
            return Form.on(html, selector);
        }
    }

    Page opens(String path) {
        return sends(request(path).GET());
    }

    Page submits(Form form) {
        return form.multipart() ? submitsMultipart(form) : submitsPlainly(form);
    }

    Page submitsAs(Form form, String contentType, byte[] body) {
        return sends(request(form.action()).header("Content-Type", contentType).POST(BodyPublishers.ofByteArray(body)));
    }

    Page submitsFrom(String origin, Form form) {
        return sends(request(form.action())
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** Goes on to where a form led. */
    Page follows(Page page) {
        return opens(page.ledTo());
    }

    private Page submitsPlainly(Form form) {
        return submitsAs(
                form, "application/x-www-form-urlencoded", encoded(form).getBytes(UTF_8));
    }

    private Page submitsMultipart(Form form) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.fields()
                .forEach(field -> part(
                        body, "name=\"" + field.name() + "\"", field.value().getBytes(UTF_8)));
        form.files()
                .forEach(file -> part(
                        body,
                        "name=\"" + file.field() + "\"; filename=\"" + file.name()
                                + "\"\r\nContent-Type: application/octet-stream",
                        file.bytes().array()));
        body.writeBytes("--edge--\r\n".getBytes(UTF_8));
        return submitsAs(form, "multipart/form-data; boundary=edge", body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String about, byte[] content) {
        body.writeBytes(("--edge\r\nContent-Disposition: form-data; " + about + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private static String encoded(Form form) {
        return form.fields().stream()
                .map(f -> f.name() + "=" + URLEncoder.encode(f.value(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Page sends(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Page(
                    answer.statusCode(),
                    answer.headers().firstValue("Location").orElse(""),
                    Jsoup.parse(answer.body(), site.toString()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String pair = cookie.substring(0, cookie.indexOf(';'));
        cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
}
