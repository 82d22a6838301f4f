package org.isnad.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Turns the numbers of another RGB colour space into those of sRGB. */
final class ColourProfile {
    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private final ICC_Profile profile;

    private ColourProfile(ICC_Profile profile) {
        this.profile = profile;
    }

    /** Nothing when there is nothing to convert. */
    static @Nullable ColourProfile of(BufferedImage decoded, @Nullable ICC_Profile embedded) {
        ICC_Profile profile = embedded == null ? profileOf(decoded) : embedded;
        return profile == null || profile.getColorSpaceType() != ColorSpace.TYPE_RGB
                ? null
                : new ColourProfile(profile);
    }

    private static @Nullable ICC_Profile profileOf(BufferedImage decoded) {
        ColorSpace space = decoded.getColorModel().getColorSpace();
        return space instanceof ICC_ColorSpace icc && !space.isCS_sRGB() ? icc.getProfile() : null;
    }

    /** Row by row, in place; alpha stays as it is. The picture must not have its colours multiplied by alpha. */
    void toSrgb(BufferedImage image) {
        ColorConvertOp conversion = new ColorConvertOp(new ICC_Profile[] {profile, SRGB}, null);
        int width = image.getWidth();
        int[] pixels = new int[width];
        WritableRaster from = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, 3, null);
        WritableRaster to = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, 3, null);
        byte[] row = new byte[3 * width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, pixels, 0, width);
            for (int x = 0; x < width; x++) {
                row[3 * x] = (byte) (pixels[x] >> 16);
                row[3 * x + 1] = (byte) (pixels[x] >> 8);
                row[3 * x + 2] = (byte) pixels[x];
            }
            from.setDataElements(0, 0, width, 1, row);
            conversion.filter(from, to);
            to.getDataElements(0, 0, width, 1, row);
            for (int x = 0; x < width; x++) {
                pixels[x] = (pixels[x] & 0xFF000000)
                        | (row[3 * x] & 0xFF) << 16
                        | (row[3 * x + 1] & 0xFF) << 8
                        | (row[3 * x + 2] & 0xFF);
            }
            image.setRGB(0, y, width, 1, pixels, 0, width);
        }
    }
}
