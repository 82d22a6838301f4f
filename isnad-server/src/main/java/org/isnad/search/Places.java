package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.isnad.arabic.Span;
import org.isnad.search.Fields.Form;

/** Where in the articles that were found the stems stand that were asked for. */
final class Places {
    private static final int MOST_OF_A_STEM = 100;

    /** A stem's place in the article's whole text. */
    record Place(Span span, String stem) {}

    private final Map<Integer, List<Place>> places = new HashMap<>();

    private Places() {}

    /** Each stem's list is gone through once, in the order in which Lucene keeps it. */
    static Places of(Collection<String> stems, ScoreDoc[] found, IndexSearcher searcher) throws IOException {
        Places places = new Places();
        int[] documents = Stream.of(found).mapToInt(hit -> hit.doc).sorted().toArray();
        int next = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int first = next;
            int end = leaf.docBase + leaf.reader().maxDoc();
            while (next < documents.length && documents[next] < end) {
                next++;
            }
            if (first < next) {
                int[] ofLeaf = Arrays.copyOfRange(documents, first, next);
                for (String stem : stems) {
                    places.add(stem, ofLeaf, leaf);
                }
            }
        }
        places.places
                .values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(place -> place.span().start())));
        return places;
    }

    private void add(String stem, int[] documents, LeafReaderContext leaf) throws IOException {
        PostingsEnum postings = leaf.reader().postings(new Term(Form.STEM.field(), stem), PostingsEnum.OFFSETS);
        for (int i = 0; postings != null && i < documents.length; i++) {
            int document = documents[i] - leaf.docBase;
            if (postings.docID() < document && postings.advance(document) == PostingsEnum.NO_MORE_DOCS) {
                return;
            }
            if (postings.docID() == document) {
                add(documents[i], stem, postings);
            }
        }
    }

    private void add(int document, String stem, PostingsEnum postings) throws IOException {
        List<Place> list = places.computeIfAbsent(document, first -> new ArrayList<>());
        int count = Math.min(postings.freq(), MOST_OF_A_STEM);
        for (int i = 0; i < count; i++) {
            postings.nextPosition();
            list.add(new Place(new Span(postings.startOffset(), postings.endOffset()), stem));
        }
    }

    /** In their order; without those that lie outside of the stretch, and counted from its start. */
    List<Place> in(int document, int start, int length) {
        return places.getOrDefault(document, List.of()).stream()
                .filter(place -> place.span().start() >= start && place.span().end() <= start + length)
                .map(place -> new Place(
                        new Span(place.span().start() - start, place.span().end() - start), place.stem()))
                .toList();
    }
}
