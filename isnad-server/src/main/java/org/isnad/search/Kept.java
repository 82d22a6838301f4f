package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * What the index keeps of articles to be shown again. It stands in columns and not in Lucene's stored fields: those are
 * compressed in blocks, of which a page of results would unpack a score.
 */
final class Kept {
    private final List<LeafReaderContext> leaves;

    Kept(IndexSearcher searcher) {
        this.leaves = searcher.getIndexReader().leaves();
    }

    long id(int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        NumericDocValues ids = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
        return ids.advanceExact(document - leaf.docBase) ? ids.longValue() : 0;
    }

    String title(int document) throws IOException {
        return bytes(Fields.TITLE, document).utf8ToString();
    }

    KeptText afterTitle(int document) throws IOException {
        return new KeptText(bytes(Fields.AFTER_TITLE, document));
    }

    private BytesRef bytes(String field, int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        BinaryDocValues texts = DocValues.getBinary(leaf.reader(), field);
        return texts.advanceExact(document - leaf.docBase) ? texts.binaryValue() : new BytesRef();
    }

    List<String> names(String field, int document) throws IOException {
        LeafReaderContext leaf = leaf(document);
        SortedSetDocValues all = DocValues.getSortedSet(leaf.reader(), field);
        List<String> names = new ArrayList<>();
        if (all.advanceExact(document - leaf.docBase)) {
            for (int i = 0; i < all.docValueCount(); i++) {
                names.add(all.lookupOrd(all.nextOrd()).utf8ToString());
            }
        }
        return names;
    }

    private LeafReaderContext leaf(int document) {
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }
}
