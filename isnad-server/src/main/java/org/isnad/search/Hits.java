package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.isnad.search.SearchAnswer.Excerpt;
import org.isnad.search.SearchAnswer.Hit;

/** What is shown of the articles that were found. */
final class Hits {
    private Hits() {}

    static List<Hit> of(ScoreDoc[] found, Question question, List<String> otherSpellings, IndexSearcher searcher)
            throws IOException {
        Snippets snippets = new Snippets(searcher, found, question, otherSpellings);
        Kept kept = new Kept(searcher);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : found) {
            hits.add(of(hit.doc, kept, snippets));
        }
        return hits;
    }

    private static Hit of(int document, Kept kept, Snippets snippets) throws IOException {
        WholeText text = new WholeText(kept.title(document), kept.afterTitle(document));
        Excerpt title = snippets.title(document, text);
        return new Hit(
                kept.id(document),
                title,
                snippets.passage(document, text, !title.marked().isEmpty()));
    }
}
