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
public record SearchAnswer(List<Hit> hits, long total, boolean exact, String didYouMean, Near near) {
    static final SearchAnswer NOTHING_ASKED = new SearchAnswer(List.of(), 0, true, "", Near.NOTHING);

    /** An article that answers, with its title and the passage that says so. */
    public record Hit(long article, Excerpt title, Excerpt passage) {}

    /** A stretch of text, and where in it stands what was asked for. */
    public record Excerpt(String text, List<Span> marked) {}

    /** Articles that do not answer, and what brings them near. */
    public record Near(Kind kind, List<Hit> hits) {
        static final Near NOTHING = new Near(Kind.NEWEST, List.of());

        public enum Kind {
            /** They answer, but not within the filters. */
            WITHOUT_FILTERS,
            /** They answer the question with misspelt words put right. */
            PUT_RIGHT,
            /** They hold some of the words, though not as they were asked for. */
            SOME_WORDS,
            /** Nothing but their date. */
            NEWEST
        }
    }
}
