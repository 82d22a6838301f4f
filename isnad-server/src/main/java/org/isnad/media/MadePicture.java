package org.isnad.media;

/** What the files of one content hash hold; several uploads may share it. */
record MadePicture(String hash, PictureFormat format, int width, int height, boolean animated) {
    static MadePicture of(Picture picture) {
        return new MadePicture(picture.hash(), picture.format(), picture.width(), picture.height(), picture.animated());
    }
}
