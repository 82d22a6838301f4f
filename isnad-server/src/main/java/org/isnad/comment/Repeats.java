package org.isnad.comment;

import java.util.regex.Pattern;

/** Letters that are written several times in a row for stress. */
final class Repeats {
    private static final Pattern SAME = Pattern.compile("(\\X)\\1+");

    private Repeats() {}

    static String collapse(String text) {
        return SAME.matcher(text).replaceAll("$1");
    }
}
