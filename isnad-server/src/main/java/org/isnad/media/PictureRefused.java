package org.isnad.media;

import java.util.List;

/** Why a picture or a text of it is not taken: a message key with its arguments, and the field to show it beside. */
public final class PictureRefused extends RuntimeException {
    public enum Field {
        FILE,
        CAPTION,
        CREDIT,
        ALT
    }

    private final Field field;
    private final String key;
    private final transient List<Object> arguments;

    PictureRefused(Field field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    static PictureRefused file(String key, Object... arguments) {
        return new PictureRefused(Field.FILE, key, arguments);
    }

    static PictureRefused damaged() {
        return file("picture.refused.damaged");
    }

    public Field field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
