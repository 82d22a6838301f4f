package org.isnad.comment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.altcha.altcha.Altcha;

/** Work that a browser does unseen, after ALTCHA's protocol; tied to one question and spent with it. */
@ApplicationScoped
public class ProofOfWork {
    /** About a second of a phone's time, half of that on average. */
    private static final long MOST_TRIES = 50_000;

    private static final int LONGEST = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the browser has to solve: a number up to the largest, whose hash after the salt is the challenge. */
    public record Task(String algorithm, String challenge, long largest, String salt, String signature) {}

    private final Seal seal;

    ProofOfWork(Seal seal) {
        this.seal = seal;
    }

    public Task task(String nonce) {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setHmacKey(key())
                    .setMaxNumber(MOST_TRIES)
                    .setSecureRandomNumber(true)
                    .setSalt(salt(nonce)));
            return new Task(made.algorithm, made.challenge, made.maxnumber, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isDone(String nonce, String payload) {
        if (payload.isEmpty() || payload.length() > LONGEST) {
            return false;
        }
        try {
            return JSON.readTree(Base64.getDecoder().decode(payload))
                            .path("salt")
                            .asText()
                            .equals(salt(nonce))
                    && Altcha.verifySolution(payload, key(), false);
        } catch (IOException | RuntimeException notOfThatForm) {
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends in a sign that no number begins with, so that salt and number cannot be cut elsewhere. */
    private static String salt(String nonce) {
        return nonce + "&";
    }

    private String key() {
        return seal.of("proof-of-work", List.of());
    }
}
