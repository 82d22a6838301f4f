package org.isnad.media;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Walks the chunks of a PNG and checks their sums; compressed texts in it are never unpacked. */
final class PngStructure {
    private static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";
    private static final int LARGEST_PROFILE = 4 << 20;

    private PngStructure() {}

    static boolean begins(FileBytes bytes) {
        return bytes.says(SIGNATURE, 0);
    }

    static UploadedPicture read(FileBytes bytes) {
        int at = SIGNATURE.length();
        if (!bytes.says("IHDR", at + 4)) {
            throw PictureRefused.damaged();
        }
        long width = bytes.u32(at + 8);
        long height = bytes.u32(at + 12);
        Limits.checkPixels(width, height);
        boolean hasPixels = false;
        Orientation orientation = Orientation.UPRIGHT;
        ICC_Profile profile = null;
        while (true) {
            int length = bytes.claimed(bytes.u32(at) + 4, at + 8) - 4;
            checkSum(bytes, at + 4, length + 4);
            switch (bytes.name(at + 4)) {
                case "IDAT" -> hasPixels = true;
                case "eXIf" -> orientation = Orientation.in(bytes.slice(at + 8, length));
                case "iCCP" -> profile = unpackProfile(bytes.slice(at + 8, length));
                case "IEND" -> {
                    if (!hasPixels) {
                        throw PictureRefused.damaged();
                    }
                    return new UploadedPicture(
                            PictureFormat.PNG, (int) width, (int) height, true, 1, orientation, profile);
                }
                default -> {}
            }
            at += 12 + length;
        }
    }

    private static void checkSum(FileBytes bytes, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes.content(), from, length);
        if (sum.getValue() != bytes.u32(from + length)) {
            throw PictureRefused.damaged();
        }
    }

    /** A name that ends in zero, the method, then the packed profile; without a usable one colours are taken as sRGB. */
    private static @Nullable ICC_Profile unpackProfile(byte[] chunk) {
        int from = 0;
        while (from < chunk.length && chunk[from] != 0) {
            from++;
        }
        from += 2;
        if (from >= chunk.length) {
            return null;
        }
        try (InflaterInputStream packed =
                new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
            byte[] profile = packed.readNBytes(LARGEST_PROFILE + 1);
            return profile.length > LARGEST_PROFILE ? null : ICC_Profile.getInstance(profile);
        } catch (IOException | IllegalArgumentException unusable) {
            return null;
        }
    }
}
