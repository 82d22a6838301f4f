package org.isnad.media;

/** Walks the chunks of a WebP. */
final class WebpStructure {
    private static final int ANIMATION = 0x02;

    private WebpStructure() {}

    static boolean begins(FileBytes bytes) {
        return bytes.says("RIFF", 0) && bytes.says("WEBP", 8);
    }

    static UploadedPicture read(FileBytes bytes) {
        int end = 8 + bytes.claimed(bytes.u32LittleEndian(4), 8);
        int width = 0;
        int height = 0;
        boolean lossless = false;
        boolean hasPixels = false;
        Orientation orientation = Orientation.UPRIGHT;
        int at = 12;
        while (at + 8 <= end) {
            String name = bytes.name(at);
            int from = at + 8;
            int length = bytes.claimed(bytes.u32LittleEndian(at + 4), from);
            switch (name) {
                case "VP8X" -> {
                    if ((bytes.u8(from) & ANIMATION) != 0) {
                        throw PictureRefused.file("picture.refused.animated-webp");
                    }
                    width = 1 + bytes.u24LittleEndian(from + 4);
                    height = 1 + bytes.u24LittleEndian(from + 7);
                }
                case "VP8 " -> {
                    hasPixels = true;
                    width = Math.max(width, bytes.u16LittleEndian(from + 6) & 0x3FFF);
                    height = Math.max(height, bytes.u16LittleEndian(from + 8) & 0x3FFF);
                }
                case "VP8L" -> {
                    hasPixels = true;
                    lossless = true;
                    long sizes = bytes.u32LittleEndian(from + 1);
                    width = Math.max(width, 1 + (int) (sizes & 0x3FFF));
                    height = Math.max(height, 1 + (int) (sizes >> 14 & 0x3FFF));
                }
                case "EXIF" -> orientation = Orientation.in(exif(bytes, from, length));
                default -> {}
            }
            at = from + length + (length & 1);
        }
        if (!hasPixels || width == 0 || height == 0) {
            throw PictureRefused.damaged();
        }
        return new UploadedPicture(PictureFormat.WEBP, width, height, lossless, 1, orientation, null);
    }

    /** Some programs put the marker of JPEG in front. */
    private static byte[] exif(FileBytes bytes, int from, int length) {
        int skip = bytes.says("Exif\0\0", from) ? 6 : 0;
        return bytes.slice(from + skip, length - skip);
    }
}
