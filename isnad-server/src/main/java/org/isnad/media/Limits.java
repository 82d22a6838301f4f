package org.isnad.media;

/** How much a picture may ask of the server, checked on what its header claims. */
final class Limits {
    static final int LARGEST_FILE = 15 << 20;
    private static final int LONGEST_SIDE = 12_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_FRAMES = 500;
    private static final long MOST_PIXELS_OF_ALL_FRAMES = 150_000_000;

    private Limits() {}

    static void checkSize(long length) {
        if (length == 0) {
            throw PictureRefused.file("picture.refused.empty");
        }
        if (length > LARGEST_FILE) {
            throw PictureRefused.file("picture.refused.too-large", megabytesRoundedUp(length), LARGEST_FILE >> 20);
        }
    }

    static void checkPixels(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw PictureRefused.damaged();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
            throw PictureRefused.file(
                    "picture.refused.too-many-pixels", width, height, LONGEST_SIDE, MOST_PIXELS / 1_000_000);
        }
    }

    static void checkFrames(int frames, int width, int height) {
        if (frames > MOST_FRAMES) {
            throw PictureRefused.file("picture.refused.too-many-frames", MOST_FRAMES);
        }
        if (frames > 1 && (long) frames * width * height > MOST_PIXELS_OF_ALL_FRAMES) {
            throw PictureRefused.file("picture.refused.animation-too-heavy", MOST_PIXELS_OF_ALL_FRAMES / 1_000_000);
        }
    }

    private static double megabytesRoundedUp(long length) {
        return Math.ceil(length * 10.0 / (1 << 20)) / 10;
    }
}
