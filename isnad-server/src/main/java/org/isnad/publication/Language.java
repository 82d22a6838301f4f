package org.isnad.publication;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which articles are written. */
public enum Language {
    ARABIC("ar", "rtl"),
    ENGLISH("en", "ltr"),
    FRENCH("fr", "ltr"),
    PERSIAN("fa", "rtl"),
    URDU("ur", "rtl");

    private final String tag;
    private final String direction;
    private final Locale locale;

    Language(String tag, String direction) {
        this.tag = tag;
        this.direction = direction;
        this.locale = Locale.forLanguageTag(tag);
    }

    public String tag() {
        return tag;
    }

    public String direction() {
        return direction;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Language> ofTag(String tag) {
        return Stream.of(values()).filter(l -> l.tag.equals(tag)).findFirst();
    }
}
