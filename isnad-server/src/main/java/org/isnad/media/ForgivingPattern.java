package org.isnad.media;

import java.util.Arrays;
import java.util.List;

/** LIKE patterns that find أحمد when asked for احمد: letters that people spell alike match any one letter. */
final class ForgivingPattern {
    static final char ESCAPE = '\\';
    private static final String SPELT_ALIKE = "اأإآٱيىئیهةؤوكک";
    private static final int MOST_WORDS = 8;

    private ForgivingPattern() {}

    static List<String> ofWords(String search) {
        return Arrays.stream(search.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(ForgivingPattern::ofWord)
                .toList();
    }

    private static String ofWord(String word) {
        StringBuilder pattern = new StringBuilder("%");
        word.codePoints().filter(c -> !isDecoration(c)).forEach(c -> {
            if (SPELT_ALIKE.indexOf(c) >= 0) {
                pattern.append('_');
            } else {
                if (c == '%' || c == '_' || c == ESCAPE) {
                    pattern.append(ESCAPE);
                }
                pattern.appendCodePoint(c);
            }
        });
        return pattern.append('%').toString();
    }

    private static boolean isDecoration(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ';
    }
}
