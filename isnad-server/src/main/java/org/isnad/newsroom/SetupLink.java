package org.isnad.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.isnad.publication.PublicationRepository;
import org.isnad.web.CsrfToken;

/** The one way to the first-run page: known only to whoever reads the server's console, and dead once it was used. */
@ApplicationScoped
public class SetupLink {
    private static final String PATH = "/newsroom/setup/";

    private final PublicationRepository publications;
    private final String token = CsrfToken.fresh();

    public SetupLink(PublicationRepository publications) {
        this.publications = publications;
    }

    /** Empty when the publication is there already. */
    public Optional<String> path() {
        return publications.find().isPresent() ? Optional.empty() : Optional.of(path(token));
    }

    static String path(String token) {
        return PATH + token;
    }

    boolean opensWith(String typed) {
        return MessageDigest.isEqual(typed.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))
                && publications.find().isEmpty();
    }
}
