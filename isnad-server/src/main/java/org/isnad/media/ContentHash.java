package org.isnad.media;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the files made from an upload. */
final class ContentHash {
    /** To be raised when pictures are made in another way: addresses are cached for ever, so new bytes need new names. */
    private static final String RECIPE = "isnad-picture-1";

    private static final int BYTES_KEPT = 16;

    private ContentHash() {}

    static String of(byte[] upload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(RECIPE.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(upload), 0, BYTES_KEPT);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
