package org.isnad.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The first 144 bits of SHA-256, in letters that file names and entity tags can hold. */
final class ContentHash {
    static final int LENGTH = 24;
    private static final int BYTES = 18;

    private ContentHash() {}

    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            byte[] kept = new byte[BYTES];
            System.arraycopy(digest, 0, kept, 0, BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(kept);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
