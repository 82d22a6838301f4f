package org.isnad.media;

import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;

/** Turns an upload into the files that are kept. Pixels are dear in memory, so one upload is decoded at a time. */
final class PictureMaker {
    private final PictureFiles files;
    private final Semaphore turn = new Semaphore(1, true);

    PictureMaker(PictureFiles files) {
        this.files = files;
    }

    MadePicture make(byte[] file, UploadedPicture upload, String hash, FileBatch batch) {
        turn.acquireUninterruptibly();
        try {
            return upload.animated() ? animation(file, upload, hash, batch) : still(file, upload, hash, batch);
        } finally {
            turn.release();
        }
    }

    private MadePicture animation(byte[] file, UploadedPicture upload, String hash, FileBatch batch) {
        byte[] clean = GifStructure.read(new FileBytes(file)).cleanCopy();
        Decoder.proveFrames(clean, upload);
        MadePicture made = new MadePicture(hash, PictureFormat.GIF, upload.width(), upload.height(), true);
        batch.add(files.file(hash, made.width(), made.format()), clean);
        return made;
    }

    private MadePicture still(byte[] file, UploadedPicture upload, String hash, FileBatch batch) {
        BufferedImage image = Decoder.decode(file, upload);
        PictureFormat format = Look.formatFor(upload, image);
        BufferedImage full = format == PictureFormat.JPEG ? Decoder.opaque(image) : image;
        MadePicture made = new MadePicture(hash, format, full.getWidth(), full.getHeight(), false);
        for (int width : PictureFiles.widths(made)) {
            int height = PictureFiles.heightAt(made.width(), made.height(), width);
            byte[] encoded = Encoder.encode(Decoder.plain(Scaling.toWidth(full, width, height)), format);
            batch.add(files.file(hash, width, format), encoded);
        }
        return made;
    }
}
