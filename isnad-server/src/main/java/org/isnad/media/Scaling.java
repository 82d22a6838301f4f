package org.isnad.media;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller by halves, each pixel the mean of four, so that no detail is skipped. */
final class Scaling {
    private Scaling() {}

    static BufferedImage toWidth(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = draw(current, Math.max(width, current.getWidth() / 2), Math.max(height, current.getHeight() / 2));
        }
        return current.getWidth() == width && current.getHeight() == height ? current : draw(current, width, height);
    }

    static BufferedImage within(BufferedImage image, int longestSide) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        if (longest <= longestSide) {
            return image;
        }
        double ratio = (double) longestSide / longest;
        return toWidth(image, Math.max(1, (int) Math.round(image.getWidth() * ratio)), Math.max(1, (int)
                Math.round(image.getHeight() * ratio)));
    }

    /** Transparent pixels carry no colour into their neighbours while the colours are multiplied by alpha. */
    private static BufferedImage draw(BufferedImage image, int width, int height) {
        boolean opaque = !image.getColorModel().hasAlpha();
        BufferedImage smaller =
                new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setComposite(AlphaComposite.Src);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }
}
