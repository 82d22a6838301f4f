package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address, sent by e-mail only, at which somebody sees all that they wrote and may have it erased. */
@ApplicationScoped
class OwnLinks {
    private static final String PATH = "/comments/own/";
    private static final String PURPOSE = "own-comments";
    private static final Duration VALID_FOR = Duration.ofDays(7);
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{1,400})\\.([0-9]{1,15})\\.([A-Za-z0-9_-]{43})");

    private final Seal seal;
    private final InstantSource clock;

    OwnLinks(Seal seal, InstantSource clock) {
        this.seal = seal;
        this.clock = clock;
    }

    String pathFor(String email) {
        long until = clock.instant().plus(VALID_FOR).toEpochMilli();
        return PATH
                + Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(StandardCharsets.UTF_8))
                + "." + until + "." + seal.of(PURPOSE, List.of(email, until));
    }

    Optional<String> email(String token) {
        Matcher form = FORM.matcher(token);
        if (!form.matches()) {
            return Optional.empty();
        }
        long until = Long.parseLong(form.group(2));
        String email;
        try {
            email = new String(Base64.getUrlDecoder().decode(form.group(1)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        return seal.isOn(form.group(3), PURPOSE, List.of(email, until))
                        && clock.instant().isBefore(Instant.ofEpochMilli(until))
                ? Optional.of(email)
                : Optional.empty();
    }
}
