package org.isnad.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;

/** Hands Lucene one form of terms that were found already. A gap keeps phrases from reaching over two texts. */
final class AnalysedText extends TokenStream {
    static final int LONGEST_TERM = 64;
    private static final int GAP = 50;

    /** A text that stands at a place in the article's whole text. */
    record Part(int start, List<IndexTerm> terms) {
        static Part of(int start, String text) {
            return new Part(start, Analysis.terms(text));
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Part> parts;
    private final Fields.Form form;
    private Iterator<IndexTerm> terms = List.<IndexTerm>of().iterator();
    private int start;
    private int gap;

    AnalysedText(List<Part> parts, Fields.Form form) {
        this.parts = parts.iterator();
        this.form = form;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (!terms.hasNext()) {
            if (!parts.hasNext()) {
                return false;
            }
            Part part = parts.next();
            terms = part.terms().iterator();
            start = part.start();
            gap += GAP;
        }
        IndexTerm next = terms.next();
        String value = form.of(next);
        term.append(value, 0, Math.min(value.length(), LONGEST_TERM));
        offsets.setOffset(start + next.start(), start + next.end());
        position.setPositionIncrement(1 + gap);
        gap = 0;
        return true;
    }
}
