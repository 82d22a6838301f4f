package org.isnad.comment;

import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.arabic.Normalisation;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of a list however they are dressed up: with diacritics, tatweel or repeated letters, with letters of other
 * scripts that look alike, with the article or a preposition before them, or spelled out letter by letter.
 */
final class HeldWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final List<String> BEFORE =
            List.of("", "و", "ف", "ب", "ك", "ل", "ال", "وال", "فال", "بال", "كال", "لل", "ولل", "يا", "ويا");
    private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    private static final AtomicReferenceArray<@Nullable String> LOOKS =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    private final Set<String> single = new HashSet<>();
    private final List<String> phrases = new ArrayList<>();

    HeldWords(Collection<String> words) {
        for (String word : words) {
            List<String> parts = words(word);
            if (parts.size() == 1) {
                BEFORE.forEach(
                        before -> single.add(looks(before + Repeats.collapse(Normalisation.fold(word.strip())))));
            } else if (!parts.isEmpty()) {
                phrases.add(' ' + String.join(" ", parts) + ' ');
            }
        }
    }

    boolean areIn(String text) {
        List<String> words = words(text);
        String joined = ' ' + String.join(" ", words) + ' ';
        return words.stream().anyMatch(single::contains)
                || phrases.stream().anyMatch(joined::contains)
                || spelledOut(words).stream().anyMatch(single::contains);
    }

    private static List<String> words(String text) {
        return BETWEEN.splitAsStream(Normalisation.fold(text))
                .filter(word -> !word.isEmpty())
                .map(word -> looks(Repeats.collapse(word)))
                .toList();
    }

    /** What single letters in a row give when they are put together. */
    private static List<String> spelledOut(List<String> words) {
        List<String> found = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : words) {
            if (word.codePointCount(0, word.length()) == 1) {
                run.append(word);
            } else if (!run.isEmpty()) {
                found.add(run.toString());
                run.setLength(0);
            }
        }
        found.add(run.toString());
        return found;
    }

    /** Letter by letter, so that what letters look like together does not depend on their neighbours. */
    private static String looks(String word) {
        return word.codePoints().mapToObj(HeldWords::looks).collect(Collectors.joining());
    }

    private static String looks(int letter) {
        if (letter >= LOOKS.length()) {
            return CHECKER.getSkeleton(Character.toString(letter));
        }
        String known = LOOKS.get(letter);
        if (known == null) {
            known = CHECKER.getSkeleton(Character.toString(letter));
            LOOKS.set(letter, known);
        }
        return known;
    }
}
