package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What only this installation can have written: HMAC-SHA256 with a secret that all its servers share. */
@ApplicationScoped
class Seal {
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ChallengeRepository challenges;
    private volatile byte @Nullable [] secret;

    Seal(ChallengeRepository challenges) {
        this.challenges = challenges;
    }

    static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /**
     * Each field goes in with its length before it, so that no other fields give the same bytes.
     *
     * @param purpose keeps what is sealed for one thing from being taken for another
     */
    String of(String purpose, List<?> fields) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            update(mac, purpose);
            fields.forEach(field -> update(mac, field.toString()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isOn(String sealed, String purpose, List<?> fields) {
        return MessageDigest.isEqual(
                sealed.getBytes(StandardCharsets.UTF_8), of(purpose, fields).getBytes(StandardCharsets.UTF_8));
    }

    private static void update(Mac mac, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        mac.update(bytes);
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            known = Base64.getUrlDecoder().decode(challenges.secret(random(32)));
            secret = known;
        }
        return known;
    }
}
