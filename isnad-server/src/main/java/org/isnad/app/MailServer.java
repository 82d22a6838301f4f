package org.isnad.app;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mail server behind an address such as {@code smtp://user:password@mail.example.org:587}. */
final class MailServer {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;

    private MailServer() {}

    /** What Quarkus is told of it; nothing when there is none. */
    static Map<String, String> properties(Settings settings) {
        String url = settings.smtpUrl();
        if (url == null || url.isEmpty()) {
            return Map.of();
        }
        URI server = URI.create(url);
        boolean tls = "smtps".equals(server.getScheme());
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("isnad.mail.on", "true");
        properties.put("quarkus.mailer.from", settings.mailFrom());
        properties.put("quarkus.mailer.host", server.getHost());
        properties.put("quarkus.mailer.port", Integer.toString(port(server, tls)));
        properties.put("quarkus.mailer.tls", Boolean.toString(tls));
        properties.put("quarkus.mailer.start-tls", server.getRawUserInfo() == null || tls ? "OPTIONAL" : "REQUIRED");
        putSignIn(server.getRawUserInfo(), properties);
        return properties;
    }

    private static int port(URI server, boolean tls) {
        return server.getPort() > 0 ? server.getPort() : tls ? SUBMISSION_OVER_TLS : SUBMISSION;
    }

    private static void putSignIn(@Nullable String userInfo, Map<String, String> properties) {
        if (userInfo != null && userInfo.contains(":")) {
            int colon = userInfo.indexOf(':');
            properties.put("quarkus.mailer.username", decoded(userInfo.substring(0, colon)));
            properties.put("quarkus.mailer.password", decoded(userInfo.substring(colon + 1)));
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
