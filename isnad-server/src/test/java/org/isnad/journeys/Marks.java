package org.isnad.journeys;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that are put into texts to be found again on pages: each says whose story it belongs to, which of theirs, and of
 * which version it is.
 */
final class Marks {
    static final Pattern HEADLINES = Pattern.compile("k[0-9]+s[0-9]+v[0-9]+z", Pattern.CASE_INSENSITIVE);
    static final Pattern CORRECTIONS = Pattern.compile("c[0-9]+s[0-9]+n[0-9]+z", Pattern.CASE_INSENSITIVE);
    static final Pattern MASTHEADS = Pattern.compile("m[0-9]+mz", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDITOR = Pattern.compile("[kc]([0-9]+)s.*");

    private Marks() {}

    static String headline(int editor, int story, int version) {
        return "k%ds%dv%dz".formatted(editor, story, version);
    }

    static String correction(int editor, int story, int number) {
        return "c%ds%dn%dz".formatted(editor, story, number);
    }

    static Set<String> corrections(int editor, int story, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> correction(editor, story, number))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String masthead(int version) {
        return "m%dmz".formatted(version);
    }

    static Set<String> in(String text, Pattern marks) {
        return marks.matcher(text)
                .results()
                .map(mark -> mark.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of one editor. */
    static Set<String> of(int editor, Set<String> marks) {
        return marks.stream()
                .filter(mark -> {
                    Matcher whose = EDITOR.matcher(mark);
                    return whose.matches() && Integer.parseInt(whose.group(1)) == editor;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
