package org.isnad.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Which addresses an article may lead its readers to. */
public final class Links {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final int LONGEST = 2_000;

    private Links() {}

    /** A web address, a mail address, or a path on this site. */
    public static boolean isAllowed(String address) {
        if (address.isBlank() || address.length() > LONGEST || address.chars().anyMatch(c -> c <= ' ' || c == '"')) {
            return false;
        }
        try {
            URI uri = new URI(address);
            return uri.getScheme() == null
                    ? address.startsWith("/") && !address.startsWith("//")
                    : SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                            && (uri.getHost() != null || "mailto".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
