package org.isnad.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.isnad.search.SearchAnswer.Near;

/** What comes near a question that nothing answers: always something, as long as there are articles. */
final class Neighbours {
    private static final int SHOWN = 5;

    private final IndexSearcher searcher;
    private final Finder finder;

    Neighbours(IndexSearcher searcher, Finder finder) {
        this.searcher = searcher;
        this.finder = finder;
    }

    Near of(Question question, SearchRequest request, String putRight) throws IOException {
        if (request.filter().isOn()) {
            Near unfiltered = asked(Near.Kind.WITHOUT_FILTERS, question, finder);
            if (!unfiltered.hits().isEmpty()) {
                return unfiltered;
            }
        }
        if (!putRight.isEmpty()) {
            Near meant = asked(Near.Kind.PUT_RIGHT, Question.read(putRight).plain(), finder.wide());
            if (!meant.hits().isEmpty()) {
                return meant;
            }
        }
        Near some = asked(Near.Kind.SOME_WORDS, question.plain(), finder.wide());
        return some.hits().isEmpty() ? newest() : some;
    }

    private Near asked(Near.Kind kind, Question question, Finder by) throws IOException {
        return near(kind, by.find(question, SearchRequest.of(question.text()).first(SHOWN)), question);
    }

    private Near newest() throws IOException {
        TopDocs newest = finder.newest(SHOWN);
        return newest.scoreDocs.length == 0 ? Near.NOTHING : near(Near.Kind.NEWEST, newest, Question.read(""));
    }

    private Near near(Near.Kind kind, TopDocs found, Question question) throws IOException {
        return new Near(kind, Hits.of(found.scoreDocs, question, List.of(), searcher));
    }
}
