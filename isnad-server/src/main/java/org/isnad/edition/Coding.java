package org.isnad.edition;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The forms a page is kept in. The quick ones take a few milliseconds to make and are a tenth larger: a page has them
 * until it has settled.
 */
enum Coding {
    IDENTITY("", ""),
    QUICK_GZIP("gzip", "-gzq"),
    QUICK_BROTLI("br", "-brq"),
    GZIP("gzip", "-gz"),
    BROTLI("br", "-br");

    static final Set<Coding> QUICK = EnumSet.of(IDENTITY, QUICK_GZIP, QUICK_BROTLI);
    static final Set<Coding> THOROUGH = EnumSet.of(IDENTITY, GZIP, BROTLI);

    private static final boolean BROTLI_HERE = Brotli4jLoader.isAvailable();
    private static final int QUICK_BROTLI_QUALITY = 5;
    private static final int BROTLI_QUALITY = 10;
    private static final int QUICK_GZIP_LEVEL = 4;

    private final String token;
    private final String tagSuffix;

    Coding(String token, String tagSuffix) {
        this.token = token;
        this.tagSuffix = tagSuffix;
    }

    String token() {
        return token;
    }

    /** Each form's bytes differ, and so must their strong entity tags. */
    String tagSuffix() {
        return tagSuffix;
    }

    /** Null when this machine cannot make it. */
    byte @Nullable [] apply(byte[] bytes) {
        try {
            return switch (this) {
                case IDENTITY -> bytes;
                case QUICK_GZIP -> gzip(bytes, QUICK_GZIP_LEVEL);
                case QUICK_BROTLI -> brotli(bytes, QUICK_BROTLI_QUALITY);
                case GZIP -> gzip(bytes, Deflater.BEST_COMPRESSION);
                case BROTLI -> brotli(bytes, BROTLI_QUALITY);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte @Nullable [] brotli(byte[] bytes, int quality) throws IOException {
        return BROTLI_HERE ? Encoder.compress(bytes, new Encoder.Parameters().setQuality(quality)) : null;
    }

    private static byte[] gzip(byte[] bytes, int level) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(level);
            }
        }) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    /** Whether an Accept-Encoding header allows it: named, or by {@code *}, and not with a weight of zero. */
    boolean isAccepted(@Nullable String accepted) {
        if (this == IDENTITY) {
            return true;
        }
        if (accepted == null) {
            return false;
        }
        boolean byWildcard = false;
        for (String part : accepted.split(",", 20)) {
            int semicolon = part.indexOf(';');
            String name = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            boolean wanted =
                    semicolon < 0 || !part.substring(semicolon).replace(" ", "").matches(";q=0(\\.0*)?");
            if (name.equalsIgnoreCase(token)) {
                return wanted;
            }
            byWildcard |= name.equals("*") && wanted;
        }
        return byWildcard;
    }
}
