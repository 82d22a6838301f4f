package org.isnad.search;

import java.util.List;
import org.isnad.arabic.Span;

/**
 * What a search found.
 *
 * @param total how many articles answer; at least that many when it is not exact
 * @param didYouMean the question with misspelt words put right; empty when nothing is to be put right
 * @param near what comes near when nothing answers
 */
public record SearchAnswer(List<Hit> hits, long total, boolean exact, String didYouMean, List<Hit> near) {
    static final SearchAnswer NOTHING_ASKED = new SearchAnswer(List.of(), 0, true, "", List.of());

    /** An article that answers, with its title and the passage that says so. */
    public record Hit(long article, Excerpt title, Excerpt passage) {}

    /** A stretch of text, and where in it stands what was asked for. */
    public record Excerpt(String text, List<Span> marked) {}
}
