package org.isnad.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.isnad.publication.PublicationRepository;
import org.isnad.web.CsrfToken;

/** The one-time way to the first-run page, for whoever can read the server's console. */
@ApplicationScoped
public class SetupLink {
    private final PublicationRepository publications;
    private final String token = CsrfToken.fresh();

    public SetupLink(PublicationRepository publications) {
        this.publications = publications;
    }

    /** Empty once there is a publication. */
    public Optional<String> path() {
        return publications.find().isPresent() ? Optional.empty() : Optional.of("/newsroom/setup/" + token);
    }

    boolean opens(String typed) {
        return publications.find().isEmpty()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
