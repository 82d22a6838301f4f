package org.isnad.comment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;
import org.jspecify.annotations.Nullable;

/** Name, text and e-mail address of a comment, found to be good. */
record CheckedComment(
        String name, String text, String email, @Nullable Comment replyTo) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;:<>()\\[\\]\"\\\\\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** What is wrong goes to the errors, each beside its field. */
    static CheckedComment of(TypedComment typed, Optional<Comment> replyTo, FormErrors errors) {
        String name = Names.clean(typed.name());
        if (name.isEmpty()) {
            errors.add("comment-name", Message.of("comment.name-missing"));
        }
        tooLong(name, LONGEST_NAME).ifPresent(problem -> errors.add("comment-name", problem));
        String text = CommentText.clean(typed.text());
        if (Names.clean(text).isEmpty()) {
            errors.add("comment-text", Message.of("comment.text-missing"));
        }
        tooLong(text, CommentText.LONGEST).ifPresent(problem -> errors.add("comment-text", problem));
        String email = typed.email().strip();
        if (!email.isEmpty() && !isEmail(email)) {
            errors.add("comment-email", Message.of("comment.bad-email"));
        }
        if (typed.follows() && email.isEmpty()) {
            errors.add("comment-email", Message.of("comment.email-for-replies"));
        }
        if (!typed.replyTo().isEmpty() && replyTo.isEmpty()) {
            errors.add("comment-answered", Message.of("comment.reply-gone"));
        }
        return new CheckedComment(name, text, key(email), replyTo.orElse(null));
    }

    static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    /** Mail servers may tell capital letters apart; none does. */
    static String key(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Message> tooLong(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length > most ? Optional.of(Message.of("form.too-long", most, length)) : Optional.empty();
    }
}
