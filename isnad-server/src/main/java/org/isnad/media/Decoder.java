package org.isnad.media;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a checked upload into pixels of sRGB, upright and no larger than what is kept. */
final class Decoder {
    static final int LONGEST_SIDE_KEPT = 2560;
    /** Above this only every second row and column is read: what is kept is far smaller, and memory is dear. */
    private static final long MOST_PIXELS_READ = 24_000_000;

    static {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
        findReaders();
    }

    private Decoder() {}

    /** On servers the thread that comes first may not see the libraries of the application. */
    private static void findReaders() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Decoder.class.getClassLoader());
        try {
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static BufferedImage decode(byte[] file, UploadedPicture upload) {
        try {
            BufferedImage decoded = onCanvas(read(file, upload, 0), file, upload);
            ColourProfile profile = ColourProfile.of(decoded, upload.profile());
            BufferedImage image = plain(Scaling.within(taggedAsSrgb(decoded), LONGEST_SIDE_KEPT));
            if (profile != null) {
                profile.toSrgb(image);
            }
            return upload.orientation().applyTo(image);
        } catch (IOException | RuntimeException e) {
            throw refusalFor(e);
        }
    }

    /** Decodes every frame and forgets it, which shows that all of them can be shown. */
    static void proveFrames(byte[] file, UploadedPicture upload) {
        try {
            for (int frame = 0; frame < upload.frames(); frame++) {
                read(file, upload, frame);
            }
        } catch (IOException | RuntimeException e) {
            throw refusalFor(e);
        }
    }

    /** Readers throw all sorts of exceptions at malformed files; to the person who uploads they mean one thing. */
    private static PictureRefused refusalFor(Exception e) {
        PictureRefused refusal = e instanceof PictureRefused already ? already : PictureRefused.damaged();
        if (refusal != e) {
            refusal.initCause(e);
        }
        return refusal;
    }

    private static BufferedImage read(byte[] file, UploadedPicture upload, int frame) throws IOException {
        ImageReader reader = reader(upload.format());
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, false, true);
            Limits.checkPixels(reader.getWidth(frame), reader.getHeight(frame));
            ImageReadParam param = reader.getDefaultReadParam();
            int step = isThinned(upload) ? 2 : 1;
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(frame, param);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(PictureFormat format) throws IIOException {
        Iterator<ImageReader> readers =
                ImageIO.getImageReadersByFormatName(format.name().toLowerCase(Locale.ROOT));
        @Nullable ImageReader chosen = null;
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (chosen == null || reader.getClass().getName().startsWith("com.twelvemonkeys.")) {
                chosen = reader;
            }
        }
        if (chosen == null) {
            throw new IIOException("no reader for " + format);
        }
        return chosen;
    }

    /** The only frame of a GIF may be smaller than its canvas. */
    private static BufferedImage onCanvas(BufferedImage frame, byte[] file, UploadedPicture upload) {
        boolean fills = frame.getWidth() == upload.width() && frame.getHeight() == upload.height();
        if (upload.format() != PictureFormat.GIF || fills || isThinned(upload)) {
            return frame;
        }
        GifStructure.Frame place = GifStructure.read(new FileBytes(file)).firstFrame();
        BufferedImage canvas = new BufferedImage(upload.width(), upload.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = canvas.createGraphics();
        graphics.drawImage(frame, place.x(), place.y(), null);
        graphics.dispose();
        return canvas;
    }

    private static boolean isThinned(UploadedPicture upload) {
        return (long) upload.width() * upload.height() > MOST_PIXELS_READ;
    }

    /** Scaling comes before colour conversion, which is slow, and so must take the numbers as they are. */
    private static BufferedImage taggedAsSrgb(BufferedImage image) {
        ColorModel model = image.getColorModel();
        if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return spread(image);
        }
        if (model.getColorSpace().isCS_sRGB() || model.getColorSpace().getType() != ColorSpace.TYPE_RGB) {
            return image;
        }
        ColorModel srgb = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                model.hasAlpha(),
                model.isAlphaPremultiplied(),
                model.getTransparency(),
                image.getRaster().getTransferType());
        return new BufferedImage(srgb, image.getRaster(), model.isAlphaPremultiplied(), null);
    }

    /** Java takes grey numbers for linear light, which no file means: as they are, they go into all three colours. */
    private static BufferedImage spread(BufferedImage grey) {
        Raster raster = grey.getRaster();
        boolean alpha = raster.getNumBands() > 1;
        int shift = raster.getTransferType() == DataBuffer.TYPE_BYTE ? 0 : 8;
        int levels = (1 << Math.min(8, raster.getSampleModel().getSampleSize(0))) - 1;
        int width = grey.getWidth();
        BufferedImage image = new BufferedImage(
                width, grey.getHeight(), alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] light = new int[width];
        int[] cover = new int[width];
        for (int y = 0; y < grey.getHeight(); y++) {
            raster.getSamples(0, y, width, 1, 0, light);
            if (alpha) {
                raster.getSamples(0, y, width, 1, 1, cover);
            }
            for (int x = 0; x < width; x++) {
                int level = (light[x] >> shift) * 255 / levels;
                light[x] = (cover[x] >> shift) << 24 | level * 0x010101;
            }
            image.setRGB(0, y, width, 1, light, 0, width);
        }
        return image;
    }

    static BufferedImage plain(BufferedImage image) {
        return copy(image, image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }

    static BufferedImage opaque(BufferedImage image) {
        return copy(image, BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage copy(BufferedImage image, int type) {
        if (image.getType() == type) {
            return image;
        }
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
