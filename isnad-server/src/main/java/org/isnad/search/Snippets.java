package org.isnad.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.isnad.arabic.Span;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.arabic.analysis.Stemmer;
import org.isnad.search.Places.Place;
import org.isnad.search.SearchAnswer.Excerpt;

/** Shows where an article answers. The places are the index's own, so what is marked is what was found. */
final class Snippets {
    private static final int LENGTH = 230;
    private static final int LEAD_IN = 40;

    private final Places found;
    private final Set<String> families = new HashSet<>();

    Snippets(IndexSearcher searcher, ScoreDoc[] hits, Question question, List<String> otherSpellings)
            throws IOException {
        Set<String> stems = new LinkedHashSet<>();
        for (IndexTerm word : question.content()) {
            stems.add(Ranking.cut(word.stem()));
            families.add(word.family());
        }
        otherSpellings.forEach(other -> stems.add(Ranking.cut(Stemmer.stem(other))));
        this.found = Places.of(stems, hits, searcher);
    }

    /** The whole title. */
    Excerpt title(int document, WholeText whole) {
        return new Excerpt(
                whole.title(),
                found.in(document, 0, whole.title().length()).stream()
                        .map(Place::span)
                        .toList());
    }

    /** The stretch of the text that holds most of what was asked for; its beginning when it holds nothing of it. */
    Excerpt passage(int document, WholeText whole, boolean inTitle) {
        CharSequence text = whole.afterTitle();
        List<Place> places = found.in(document, whole.afterTitleStart(), text.length());
        if (places.isEmpty() && !inTitle) {
            places = ofFamilies(text);
        }
        int start = places.isEmpty() ? 0 : wordStart(text, best(places).start() - LEAD_IN);
        int end = wordEnd(
                text,
                Math.max(start + LENGTH, places.isEmpty() ? 0 : best(places).end()));
        String opening = start > 0 ? "… " : "";
        String closing = end < text.length() ? " …" : "";
        int shift = opening.length() - start;
        return new Excerpt(
                opening + text.subSequence(start, end).toString().replace('\n', ' ') + closing,
                places.stream()
                        .map(Place::span)
                        .filter(span -> span.start() >= start && span.end() <= end)
                        .map(span -> new Span(span.start() + shift, span.end() + shift))
                        .toList());
    }

    /** What was found by a word's family alone is shown from its beginning. */
    private List<Place> ofFamilies(CharSequence text) {
        String read = text.subSequence(0, Math.min(LENGTH, text.length())).toString();
        return Analysis.terms(read).stream()
                .filter(term -> families.contains(term.family()))
                .map(term -> new Place(new Span(term.start(), term.end()), term.stem()))
                .toList();
    }

    /** Different words asked for count for more than one of them again; of equals the first. */
    private static Span best(List<Place> places) {
        Span best = places.getFirst().span();
        int bestScore = 0;
        for (int i = 0; i < places.size(); i++) {
            Set<String> different = new HashSet<>();
            int reach = places.get(i).span().start() + LENGTH - LEAD_IN;
            int k = i;
            while (k < places.size() && places.get(k).span().end() <= reach) {
                different.add(places.get(k++).stem());
            }
            int score = different.size() * 10 + Math.min(k - i, 9);
            if (score > bestScore) {
                bestScore = score;
                best = places.get(i).span();
            }
        }
        return best;
    }

    private static int wordStart(CharSequence text, int near) {
        int start = Math.max(0, near);
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && near - start < LEAD_IN) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(CharSequence text, int near) {
        int end = Math.min(near, text.length());
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - near < LEAD_IN) {
            end++;
        }
        return end < text.length() && end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
