package org.isnad.comment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.isnad.arabic.Normalisation;
import org.isnad.web.Clean;

/** What can be told of a comment's text without understanding it. */
public final class CommentText {
    public static final int LONGEST = 3_000;

    /** Short texts, such as thanks, are written by many. */
    private static final int TELLING_LETTERS = 20;

    private static final int DIGEST_BYTES = 24;

    public static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'«»()\\[\\]]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "://|\\bwww\\.|\\bt\\.me/|\\b[a-z0-9-]+\\.(com|net|org|info|ru|cn|xyz|top|shop|site|online|io|me|co|biz|link|click|live|vip)\\b",
            Pattern.CASE_INSENSITIVE);

    private CommentText() {}

    static String clean(String typed) {
        return Clean.text(typed).strip();
    }

    static boolean hasLinks(String text) {
        return LINK.matcher(text).find();
    }

    /** Equal for texts that differ in no letter; empty for texts too short to tell. */
    static String key(String text) {
        String letters = Repeats.collapse(Normalisation.fold(text).replaceAll("[^\\p{L}\\p{N}]", ""));
        return letters.length() < TELLING_LETTERS ? "" : digest(letters);
    }

    /** Forty-eight letters at the most, whatever the text. */
    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
