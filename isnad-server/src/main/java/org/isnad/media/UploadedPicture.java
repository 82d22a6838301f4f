package org.isnad.media;

import java.awt.color.ICC_Profile;
import org.jspecify.annotations.Nullable;

/**
 * What the structure of an upload says before anything is decoded.
 *
 * @param lossless whether the format keeps every pixel as drawn, as charts and screenshots need
 * @param frames 1 for a still picture
 * @param profile the colour profile that the decoder would not apply by itself
 */
record UploadedPicture(
        PictureFormat format,
        int width,
        int height,
        boolean lossless,
        int frames,
        Orientation orientation,
        @Nullable ICC_Profile profile) {

    /** Reads the structure to its end, so that what was cut short is noticed here. */
    static UploadedPicture examine(byte[] file) {
        FileBytes bytes = new FileBytes(file);
        UploadedPicture upload;
        if (JpegStructure.begins(bytes)) {
            upload = JpegStructure.read(bytes);
        } else if (PngStructure.begins(bytes)) {
            upload = PngStructure.read(bytes);
        } else if (WebpStructure.begins(bytes)) {
            upload = WebpStructure.read(bytes);
        } else if (GifStructure.begins(bytes)) {
            upload = GifStructure.read(bytes).upload();
        } else {
            throw PictureRefused.file("picture.refused.not-a-picture");
        }
        Limits.checkPixels(upload.width, upload.height);
        if (Disguise.isWornBy(file)) {
            throw PictureRefused.file("picture.refused.disguised");
        }
        return upload;
    }

    boolean animated() {
        return frames > 1;
    }
}
