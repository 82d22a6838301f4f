package org.isnad.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Span;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.search.SearchAnswer.Excerpt;

/** Shows where an article answers: analyses it as the index did, and marks the words that were asked for. */
final class Snippets {
    private static final int WINDOW = 34;
    private static final int READ_AHEAD = 12_000;
    private static final int LEAD_IN = 4;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> families = new HashSet<>();

    Snippets(Question question, List<String> otherSpellings) {
        for (IndexTerm word : question.content()) {
            stems.add(word.stem());
            words.add(word.word());
            families.add(word.family());
        }
        words.addAll(otherSpellings);
    }

    /** The whole line. */
    Excerpt line(String text) {
        return new Excerpt(text, marks(Analysis.terms(text), 0, false));
    }

    /** The stretch of the text that holds most of what was asked for; its beginning when it holds nothing of it. */
    Excerpt passage(String text) {
        String read = text.length() <= READ_AHEAD ? text : text.substring(0, READ_AHEAD);
        List<IndexTerm> terms = Analysis.terms(read);
        if (terms.isEmpty()) {
            return new Excerpt("", List.of());
        }
        boolean widely = terms.stream().noneMatch(term -> isAsked(term, false));
        int first = best(terms, widely);
        int last = Math.min(terms.size(), first + WINDOW) - 1;
        int start = terms.get(first).start();
        int end = last == terms.size() - 1 ? read.length() : terms.get(last).end();
        String opening = first > 0 ? "… " : "";
        String closing = end < text.length() ? " …" : "";
        return new Excerpt(
                opening + read.substring(start, end).replace('\n', ' ') + closing,
                marks(terms.subList(first, last + 1), opening.length() - start, widely));
    }

    /** Different words asked for count for more than one of them again; of equals the first. */
    private int best(List<IndexTerm> terms, boolean widely) {
        int best = 0;
        int bestScore = 0;
        for (int i = 0; i < terms.size(); i++) {
            if (!isAsked(terms.get(i), widely)) {
                continue;
            }
            Set<String> different = new HashSet<>();
            int count = 0;
            for (int k = i; k < Math.min(terms.size(), i + WINDOW - LEAD_IN); k++) {
                if (isAsked(terms.get(k), widely)) {
                    different.add(terms.get(k).stem());
                    count++;
                }
            }
            int score = different.size() * 10 + Math.min(count, 9);
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
        }
        return Math.max(0, best - LEAD_IN);
    }

    private List<Span> marks(List<IndexTerm> terms, int shift, boolean widely) {
        return terms.stream()
                .filter(term -> isAsked(term, widely))
                .map(term -> new Span(term.start() + shift, term.end() + shift))
                .toList();
    }

    private boolean isAsked(IndexTerm term, boolean widely) {
        return stems.contains(term.stem())
                || words.contains(term.word())
                || (widely && families.contains(term.family()));
    }
}
