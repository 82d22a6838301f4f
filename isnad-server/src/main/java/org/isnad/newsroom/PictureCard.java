package org.isnad.newsroom;

import org.isnad.media.Picture;
import org.isnad.media.PictureFiles;

/** A picture with the small file that lists show of it. */
public record PictureCard(Picture picture, String address, int width, int height) {
    static PictureCard of(Picture picture, PictureFiles files) {
        int width = files.widths(picture).getFirst();
        return new PictureCard(picture, files.address(picture, width), width, files.heightAt(picture, width));
    }
}
