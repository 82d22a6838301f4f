package org.isnad.journeys;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words that are put into texts to be found again on pages: each says what it belongs to and of which version it is. */
final class Marks {
    static final Pattern HEADLINES = Pattern.compile("k[0-9]+v[0-9]+z", Pattern.CASE_INSENSITIVE);
    static final Pattern CORRECTIONS = Pattern.compile("c[0-9]+n[0-9]+z", Pattern.CASE_INSENSITIVE);
    static final Pattern MASTHEADS = Pattern.compile("m[0-9]+mz", Pattern.CASE_INSENSITIVE);

    private Marks() {}

    static String headline(int story, int version) {
        return "k%dv%dz".formatted(story, version);
    }

    static String correction(int story, int number) {
        return "c%dn%dz".formatted(story, number);
    }

    static Set<String> corrections(int story, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> correction(story, number))
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
}
