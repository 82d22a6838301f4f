package org.isnad.media;

import java.text.Normalizer;

/** The name that an upload came with, kept for people to recognise and search; no file is ever called by it. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    static String tidy(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(last, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isVisible)
                .forEach(name::appendCodePoint);
        String tidy = name.toString().strip();
        if (tidy.length() <= LONGEST) {
            return tidy;
        }
        int end = Character.isHighSurrogate(tidy.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return tidy.substring(0, end);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
