package org.isnad.newsroom;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.arabic.Digits;
import org.isnad.web.Clean;
import org.jspecify.annotations.Nullable;

/** What was typed into plain fields, read the way its writers mean it. */
final class Typed {
    private static final Pattern COMMAS = Pattern.compile("[,،;؛\\n]");

    private Typed() {}

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Names with Arabic or Latin commas between them, each once. */
    static List<String> list(String typed) {
        return COMMAS.splitAsStream(typed)
                .map(Clean::line)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> lines(String typed) {
        return Clean.text(typed)
                .lines()
                .map(Clean::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A number in whichever digits it was written, or -1. */
    static long number(String typed) {
        String latin = Digits.LATIN.write(typed.strip());
        return latin.matches("[0-9]{1,18}") ? Long.parseLong(latin) : -1;
    }
}
