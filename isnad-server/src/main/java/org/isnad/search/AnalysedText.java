package org.isnad.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;
import org.jspecify.annotations.Nullable;

/** Hands Lucene one form of terms that were found already. A gap keeps phrases from reaching over two texts. */
final class AnalysedText extends TokenStream {
    static final int LONGEST_TERM = 64;
    private static final int GAP = 50;

    /**
     * A text that stands at a place in the article's whole text.
     *
     * @param weight how often in the text a word would have to stand to say as much of the article as it does here once
     */
    record Part(int start, List<IndexTerm> terms, int weight) {
        static Part of(int start, String text, int weight) {
            return new Part(start, Analysis.terms(text), weight);
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Part> parts;
    private final Fields.Form form;
    private final @Nullable TermFrequencyAttribute frequency;
    private Iterator<IndexTerm> terms = List.<IndexTerm>of().iterator();
    private Part part = new Part(0, List.of(), 1);
    private int gap;

    private AnalysedText(List<Part> parts, Fields.Form form, boolean weighed) {
        this.parts = parts.iterator();
        this.form = form;
        this.frequency = weighed ? addAttribute(TermFrequencyAttribute.class) : null;
    }

    static AnalysedText of(List<Part> parts, Fields.Form form) {
        return new AnalysedText(parts, form, false);
    }

    /** Every word as often as its part's weight says, for a field without places. */
    static AnalysedText weighed(List<Part> parts, Fields.Form form) {
        return new AnalysedText(parts, form, true);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (!terms.hasNext()) {
            if (!parts.hasNext()) {
                return false;
            }
            part = parts.next();
            terms = part.terms().iterator();
            gap += GAP;
        }
        IndexTerm next = terms.next();
        String value = form.of(next);
        term.append(value, 0, Math.min(value.length(), LONGEST_TERM));
        offsets.setOffset(part.start() + next.start(), part.start() + next.end());
        position.setPositionIncrement(1 + gap);
        if (frequency != null) {
            frequency.setTermFrequency(part.weight());
        }
        gap = 0;
        return true;
    }
}
