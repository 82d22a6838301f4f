package org.isnad.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question as a form carries it.
 *
 * @param opened when the form was first asked for, which another question does not change
 * @param answer a keyed digest of the answer
 * @param seal over all the other fields
 */
record ChallengeToken(
        String nonce, long article, Instant opened, Instant issued, Instant expires, String answer, String seal) {
    static final String PURPOSE = "challenge";
    static final String ANSWER = "answer";
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_-]{22})\\.([0-9]{1,18})\\.([0-9]{1,15})\\.([0-9]{1,15})"
                    + "\\.([0-9]{1,15})\\.([A-Za-z0-9_-]{43})\\.([A-Za-z0-9_-]{43})");
    private static final int LONGEST = 200;

    /** Of the right form; whether it is ours the seal tells. */
    static Optional<ChallengeToken> parse(String text) {
        Matcher form = FORM.matcher(text.length() > LONGEST ? "" : text);
        return form.matches()
                ? Optional.of(new ChallengeToken(
                        form.group(1),
                        Long.parseLong(form.group(2)),
                        moment(form.group(3)),
                        moment(form.group(4)),
                        moment(form.group(5)),
                        form.group(6),
                        form.group(7)))
                : Optional.empty();
    }

    List<?> sealedFields() {
        return List.of(nonce, article, opened.toEpochMilli(), issued.toEpochMilli(), expires.toEpochMilli(), answer);
    }

    String sealedWith(String given) {
        return "%s.%d.%d.%d.%d.%s.%s"
                .formatted(
                        nonce,
                        article,
                        opened.toEpochMilli(),
                        issued.toEpochMilli(),
                        expires.toEpochMilli(),
                        answer,
                        given);
    }

    private static Instant moment(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
