package org.isnad.newsroom;

import org.isnad.media.Picture;

public record TypedPicture(String caption, String credit, String alt) {
    static final TypedPicture NONE = new TypedPicture("", "", "");

    static TypedPicture of(Picture picture) {
        return new TypedPicture(picture.caption(), picture.credit(), picture.alt());
    }
}
