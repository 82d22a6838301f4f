package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;

/**
 * What somebody typed into the search box, understood. {@code "words in quotation marks"} stand together as they are;
 * a hyphen before a word leaves out what holds it; there is nothing else to know.
 *
 * @param text what of it was read; more than a headline's length is nobody's question
 * @param words all that is asked for, phrases' words included
 */
record Question(String text, List<IndexTerm> words, List<List<IndexTerm>> phrases, List<IndexTerm> excluded) {
    static final int LONGEST = 400;
    static final int MOST_WORDS = 32;
    private static final String OPENING = "\"«“„";
    private static final String CLOSING = "\"»”“";

    static Question read(String typed) {
        String text = cut(typed);
        List<IndexTerm> words = new ArrayList<>();
        List<List<IndexTerm>> phrases = new ArrayList<>();
        List<IndexTerm> excluded = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            int end = kind < 0 ? -1 : closing(text, i + 1, text.charAt(i));
            if (end > 0) {
                readPlain(text, from, i, words, excluded);
                List<IndexTerm> phrase = terms(text, i + 1, end);
                boolean out = i > 0 && text.charAt(i - 1) == '-' && (i == 1 || text.charAt(i - 2) == ' ');
                if (out) {
                    excluded.addAll(phrase);
                } else if (!phrase.isEmpty()) {
                    phrases.add(phrase);
                    words.addAll(phrase);
                }
                i = end;
                from = end + 1;
            }
        }
        readPlain(text, from, text.length(), words, excluded);
        return new Question(
                text,
                words.stream().limit(MOST_WORDS).toList(),
                phrases.stream().limit(4).toList(),
                excluded.stream().limit(8).toList());
    }

    /** Without the words by which nobody searches, unless there are no others. */
    List<IndexTerm> content() {
        List<IndexTerm> content = words.stream().filter(word -> !word.common()).toList();
        return content.isEmpty() ? words : content;
    }

    /** The same words, neither together nor left out. */
    Question plain() {
        return new Question(text, words, List.of(), List.of());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    private static void readPlain(String text, int from, int end, List<IndexTerm> words, List<IndexTerm> excluded) {
        for (IndexTerm term : terms(text, from, end)) {
            int before = term.start() - 1;
            boolean out = before >= 0 && text.charAt(before) == '-' && (before == 0 || text.charAt(before - 1) == ' ');
            (out ? excluded : words).add(term);
        }
    }

    /** With places in the whole text. */
    private static List<IndexTerm> terms(String text, int from, int end) {
        return Analysis.terms(text.substring(from, end)).stream()
                .map(term -> new IndexTerm(
                        term.start() + from,
                        term.end() + from,
                        term.exact(),
                        term.word(),
                        term.stem(),
                        term.family(),
                        term.common()))
                .toList();
    }

    private static int closing(String text, int from, char opening) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = opening == '«' ? c == '»' : opening == '"' ? c == '"' : CLOSING.indexOf(c) > 1;
            if (pair) {
                return i;
            }
        }
        return -1;
    }

    private static String cut(String typed) {
        if (typed.length() <= LONGEST) {
            return typed;
        }
        int end = Character.isHighSurrogate(typed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return typed.substring(0, end);
    }
}
