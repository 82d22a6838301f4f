package org.isnad.media;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/** What kind of picture the pixels show, which decides the format that it is kept in. */
final class Look {
    private static final int SAMPLES_A_SIDE = 160;
    private static final long LARGE = 400_000;

    private Look() {}

    static PictureFormat formatFor(UploadedPicture upload, BufferedImage image) {
        if (isTranslucent(image)) {
            return PictureFormat.PNG;
        }
        boolean keepsEveryPixel = upload.lossless() && !isLargePhotograph(image);
        return keepsEveryPixel ? PictureFormat.PNG : PictureFormat.JPEG;
    }

    private static boolean isTranslucent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int width = image.getWidth();
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Charts, maps and screenshots repeat a few colours; photographs hardly repeat any. */
    private static boolean isLargePhotograph(BufferedImage image) {
        if ((long) image.getWidth() * image.getHeight() < LARGE) {
            return false;
        }
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < SAMPLES_A_SIDE; y++) {
            for (int x = 0; x < SAMPLES_A_SIDE; x++) {
                colours.add(
                        image.getRGB(x * image.getWidth() / SAMPLES_A_SIDE, y * image.getHeight() / SAMPLES_A_SIDE));
            }
        }
        return colours.size() > SAMPLES_A_SIDE * SAMPLES_A_SIDE / 8;
    }
}
