package org.isnad.media;

import java.time.Instant;

/** A picture as it is kept: {@code width} and {@code height} are those of its largest file. */
public record Picture(
        long id,
        String hash,
        PictureFormat format,
        int width,
        int height,
        boolean animated,
        String fileName,
        PictureText text,
        Instant uploadedAt) {

    public String caption() {
        return text.caption();
    }

    public String credit() {
        return text.credit();
    }

    public String alt() {
        return text.alt();
    }
}
