package org.isnad.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files to upload, good and bad, drawn where they are needed. */
final class PictureDrawings {
    private PictureDrawings() {}

    static BufferedImage photograph(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random grain = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = grain.nextInt(32);
                image.setRGB(x, y, new Color(x * 220 / width + noise, y * 220 / height + noise, 90 + noise).getRGB());
            }
        }
        return image;
    }

    /** Red left, blue right. */
    static BufferedImage chart(int width, int height) {
        return halves(width, height, BufferedImage.TYPE_INT_RGB, Color.RED, Color.BLUE);
    }

    static BufferedImage halves(int width, int height, int type, Color left, Color right) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(left);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(right);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return file(chart(width, height), "jpeg");
    }

    static byte[] png(int width, int height) {
        return file(chart(width, height), "png");
    }

    /** With an orientation and a place in EXIF, and a comment. */
    static byte[] jpegHeld(int orientation, int width, int height) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(orientation);
        byte[] comment = "taken by a secret source".getBytes(StandardCharsets.US_ASCII);
        return joined(
                Arrays.copyOf(plain, 2),
                segment(0xE1, joined(latin("Exif\0\0"), exif)),
                segment(0xFE, comment),
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26)
                .put(latin("MM\0*"))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    /** As printers' programs write it: with the marker of Adobe, and ink as the lack of light. */
    static byte[] cyanInkJpeg() {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
        for (int i = 0; i < 64 * 48; i++) {
            raster.setPixel(i % 64, i / 64, new int[] {0, 255, 255, 255});
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(new IIOImage(raster, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] plain = bytes.toByteArray();
        byte[] adobe = joined(latin("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 0});
        return joined(Arrays.copyOf(plain, 2), segment(0xEE, adobe), Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** A whole PNG in form, claiming more pixels than there are bytes for. */
    static byte[] bomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                latin("\u0089PNG\r\n\u001A\n"),
                chunk("IHDR", header),
                chunk("IDAT", deflated(new byte[1 << 20])),
                chunk("IEND", new byte[0]));
    }

    static byte[] withChunk(byte[] png, String name, byte[] content) {
        return joined(Arrays.copyOf(png, 33), chunk(name, content), Arrays.copyOfRange(png, 33, png.length));
    }

    static byte[] chunk(String name, byte[] content) {
        byte[] body = joined(latin(name), content);
        CRC32 sum = new CRC32();
        sum.update(body);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            deflater.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] lossyWebp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    static byte[] translucentWebp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    /** Ten hundredths of a second a frame, repeated for ever, with a comment. */
    static byte[] animation(int frames, int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                BufferedImage frame = halves(
                        width,
                        height,
                        BufferedImage.TYPE_BYTE_INDEXED,
                        Color.RED,
                        i % 2 == 0 ? Color.BLUE : Color.GREEN);
                writer.writeToSequence(new IIOImage(frame, null, timing(writer, frame, i == 0)), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata timing(ImageWriter writer, BufferedImage frame, boolean first) throws IOException {
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_gif_image_1.0");
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", "10");
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        if (first) {
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(application("NETSCAPE", "2.0", new byte[] {1, 0, 0}));
            extensions.appendChild(application("XMP Data", "XMP", latin("secret place")));
            root.appendChild(extensions);
            IIOMetadataNode comments = new IIOMetadataNode("CommentExtensions");
            IIOMetadataNode comment = new IIOMetadataNode("CommentExtension");
            comment.setAttribute("value", "taken by a secret source");
            comments.appendChild(comment);
            root.appendChild(comments);
        }
        metadata.mergeTree("javax_imageio_gif_image_1.0", root);
        return metadata;
    }

    private static IIOMetadataNode application(String id, String code, byte[] content) {
        IIOMetadataNode node = new IIOMetadataNode("ApplicationExtension");
        node.setAttribute("applicationID", id);
        node.setAttribute("authenticationCode", code);
        node.setUserObject(content);
        return node;
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
