package org.isnad.article;

import org.isnad.media.Picture;

/** A picture with the words that belong to it where it stands. */
public record PlacedPicture(Picture picture, String caption, String credit, String alt) {}
