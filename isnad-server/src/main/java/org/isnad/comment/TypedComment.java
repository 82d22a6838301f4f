package org.isnad.comment;

/**
 * A comment as it was sent, nothing of it checked.
 *
 * @param sum the question as it stood in the form; shown again, trusted for nothing
 * @param replyTo the number of the comment that it answers, or empty
 * @param withoutSum whether its writer asked to be spared the sum
 * @param honeypot what stands in the field that people do not see
 * @param proof what the browser worked out, or empty
 */
public record TypedComment(
        String name,
        String text,
        String email,
        boolean follows,
        String replyTo,
        String token,
        String sum,
        String answer,
        boolean withoutSum,
        String honeypot,
        String proof) {
    public static TypedComment unwritten(String replyTo) {
        return new TypedComment("", "", "", false, replyTo, "", "", "", false, "", "");
    }

    public long replyToId() {
        return replyTo.matches("[0-9]{1,18}") ? Long.parseLong(replyTo) : 0;
    }

    /** For a form with another question. */
    public TypedComment withoutAnswer() {
        return new TypedComment(name, text, email, follows, replyTo, token, "", "", withoutSum, honeypot, "");
    }
}
