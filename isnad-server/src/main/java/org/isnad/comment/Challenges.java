package org.isnad.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks the question that a commenter answers, and judges the answer. Nothing is kept of a question that was asked: its
 * token carries all of it, sealed, and the answer only as a keyed digest. Whatever is tried with a token spends it.
 */
@ApplicationScoped
public class Challenges {
    static final Duration VALID_FOR = Duration.ofHours(2);
    private static final Duration FORMS_STAY_OPEN = Duration.ofDays(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A question with the token that a form sends back. */
    public record Challenge(Sum sum, String token, String nonce) {}

    private final Seal seal;
    private final ChallengeRepository challenges;
    private final InstantSource clock;

    Challenges(Seal seal, ChallengeRepository challenges, InstantSource clock) {
        this.seal = seal;
        this.challenges = challenges;
        this.clock = clock;
    }

    public Challenge ask(long article) {
        return ask(article, clock.instant());
    }

    /** Another question for a form that is open already, since when the old token tells. */
    public Challenge askAgain(long article, String oldToken) {
        Instant now = clock.instant();
        return ask(
                article,
                find(oldToken, article)
                        .map(ChallengeToken::opened)
                        .filter(opened -> opened.isAfter(now.minus(FORMS_STAY_OPEN)))
                        .orElse(now));
    }

    /** The question as it stood in a form, with the token that came with it. */
    public Optional<Challenge> same(long article, String token, String sum) {
        return find(token, article)
                .flatMap(known -> Sum.read(sum).map(read -> new Challenge(read, token, known.nonce())));
    }

    /** The token when it is ours, for this article; it may have expired or be spent. */
    Optional<ChallengeToken> find(String token, long article) {
        return ChallengeToken.parse(token)
                .filter(t -> t.article() == article)
                .filter(t -> seal.isOn(t.seal(), ChallengeToken.PURPOSE, t.sealedFields()));
    }

    boolean isExpired(ChallengeToken token) {
        return !clock.instant().isBefore(token.expires());
    }

    boolean isRight(ChallengeToken token, String typed) {
        OptionalInt answer = AnswerReader.read(typed);
        return answer.isPresent()
                && seal.isOn(token.answer(), ChallengeToken.ANSWER, answerFields(token.nonce(), answer.getAsInt()));
    }

    /** Inside a transaction; false when somebody was before. */
    boolean spend(ChallengeToken token) {
        return challenges.spend(token.nonce(), token.expires());
    }

    void forgetExpired() {
        challenges.forgetExpired(clock.instant());
    }

    private Challenge ask(long article, Instant opened) {
        Sum sum = Sum.draw(RANDOM);
        Instant now = clock.instant();
        String nonce = Seal.random(16);
        ChallengeToken unsealed = new ChallengeToken(
                nonce,
                article,
                opened,
                now,
                now.plus(VALID_FOR),
                seal.of(ChallengeToken.ANSWER, answerFields(nonce, sum.answer())),
                "");
        return new Challenge(sum, unsealed.sealedWith(seal.of(ChallengeToken.PURPOSE, unsealed.sealedFields())), nonce);
    }

    private static List<?> answerFields(String nonce, int answer) {
        return List.of(nonce, answer);
    }
}
