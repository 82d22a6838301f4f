package org.isnad.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pixels, and nothing but pixels, as JPEG or PNG. */
final class Encoder {
    private static final float JPEG_QUALITY = 0.85f;
    private static final float PNG_EFFORT = 0.33f;

    private Encoder() {}

    static byte[] encode(BufferedImage image, PictureFormat format) {
        return switch (format) {
            case JPEG -> write(image, "jpeg", JPEG_QUALITY, ImageWriteParam.MODE_DEFAULT);
            case PNG -> write(image, "png", PNG_EFFORT, ImageWriteParam.MODE_DISABLED);
            case WEBP, GIF -> throw new IllegalArgumentException("stills are not kept as " + format);
        };
    }

    private static byte[] write(BufferedImage image, String format, float quality, int progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(progressive);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
