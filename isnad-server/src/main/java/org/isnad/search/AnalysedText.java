package org.isnad.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.isnad.arabic.analysis.IndexTerm;

/** Hands Lucene one form of terms that were found already. A gap keeps phrases from reaching over two texts. */
final class AnalysedText extends TokenStream {
    static final int LONGEST_TERM = 64;
    private static final int GAP = 50;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<List<IndexTerm>> texts;
    private final Fields.Form form;
    private Iterator<IndexTerm> terms = List.<IndexTerm>of().iterator();
    private int gap;

    AnalysedText(List<List<IndexTerm>> texts, Fields.Form form) {
        this.texts = texts.iterator();
        this.form = form;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (!terms.hasNext()) {
            if (!texts.hasNext()) {
                return false;
            }
            terms = texts.next().iterator();
            gap += GAP;
        }
        String value = form.of(terms.next());
        term.append(value, 0, Math.min(value.length(), LONGEST_TERM));
        position.setPositionIncrement(1 + gap);
        gap = 0;
        return true;
    }
}
