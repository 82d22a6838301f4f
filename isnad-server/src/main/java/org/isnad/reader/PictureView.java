package org.isnad.reader;

/** A picture in the widths there are; {@code srcset} is ready for the attribute. */
public record PictureView(
        String src, String srcset, int width, int height, String alt, String caption, String credit) {}
