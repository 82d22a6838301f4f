package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.isnad.search.SearchAnswer.Excerpt;
import org.isnad.search.SearchAnswer.Hit;

/** What is shown of the articles that were found. */
final class Hits {
    private static final Set<String> SHOWN = Set.of(Fields.ID, Fields.TITLE, Fields.STANDFIRST, Fields.BODY);

    private Hits() {}

    static List<Hit> of(ScoreDoc[] found, Question question, List<String> otherSpellings, IndexSearcher searcher)
            throws IOException {
        Snippets snippets = new Snippets(searcher, found, question, otherSpellings);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : found) {
            hits.add(of(hit, stored, snippets));
        }
        return hits;
    }

    private static Hit of(ScoreDoc found, StoredFields stored, Snippets snippets) throws IOException {
        Document document = stored.document(found.doc, SHOWN);
        WholeText text =
                new WholeText(document.get(Fields.TITLE), document.get(Fields.STANDFIRST), document.get(Fields.BODY));
        Excerpt title = snippets.line(text.title());
        return new Hit(
                Long.parseLong(document.get(Fields.ID)),
                title,
                snippets.passage(found.doc, text, !title.marked().isEmpty()));
    }
}
