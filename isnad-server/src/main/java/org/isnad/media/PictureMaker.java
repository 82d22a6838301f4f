package org.isnad.media;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Turns an upload into the files that are kept. Pixels are dear in memory, so one upload is decoded at a
 * time; its widths are made beside one another. */
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
        List<Integer> widths = PictureFiles.widths(made);
        List<byte[]> encoded =
                widths.parallelStream().map(width -> scaled(full, made, width)).toList();
        for (int i = 0; i < encoded.size(); i++) {
            batch.add(files.file(hash, widths.get(i), format), encoded.get(i));
        }
        return made;
    }

    private static byte[] scaled(BufferedImage full, MadePicture made, int width) {
        int height = PictureFiles.heightAt(made.width(), made.height(), width);
        return Encoder.encode(Decoder.plain(Scaling.toWidth(full, width, height)), made.format());
    }
}
