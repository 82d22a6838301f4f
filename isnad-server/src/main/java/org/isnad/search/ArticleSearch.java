package org.isnad.search;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.search.IndexedArticle.Audience;

/** Puts questions to an index. */
final class ArticleSearch {
    private final ArticleIndex index;
    private final Audience audience;
    private final InstantSource clock;

    ArticleSearch(ArticleIndex index, Audience audience, InstantSource clock) {
        this.index = index;
        this.audience = audience;
        this.clock = clock;
    }

    SearchAnswer answer(SearchRequest request) {
        Question question = Question.read(request.typed());
        return question.isEmpty()
                ? SearchAnswer.NOTHING_ASKED
                : index.read(searcher -> answer(request, question, searcher));
    }

    /** How many articles answer, or at least as many as are worth counting. */
    long count(SearchRequest request) {
        Question question = Question.read(request.typed());
        return question.isEmpty()
                ? 0
                : index.read(searcher -> {
                    Finder finder = finder(searcher, new Spellings(searcher.getIndexReader()));
                    return finder.find(question, request.first(1)).totalHits.value();
                });
    }

    private SearchAnswer answer(SearchRequest request, Question question, IndexSearcher searcher) throws IOException {
        Spellings spellings = new Spellings(searcher.getIndexReader());
        Finder finder = finder(searcher, spellings);
        TopDocs found = finder.find(question, request);
        ScoreDoc[] shown = Arrays.copyOfRange(
                found.scoreDocs,
                Math.min(request.upTo() - request.size(), found.scoreDocs.length),
                found.scoreDocs.length);
        String didYouMean = didYouMean(spellings, question);
        return new SearchAnswer(
                Hits.of(shown, question, otherSpellings(spellings, question), searcher),
                found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                didYouMean,
                found.scoreDocs.length == 0 && audience == Audience.READERS
                        ? new Neighbours(searcher, finder).of(question, request, didYouMean)
                        : SearchAnswer.Near.NOTHING);
    }

    private Finder finder(IndexSearcher searcher, Spellings spellings) {
        return new Finder(searcher, new Ranking(spellings, clock.instant()), audience);
    }

    private static List<String> otherSpellings(Spellings spellings, Question question) throws IOException {
        List<String> others = new ArrayList<>();
        List<IndexTerm> words = question.content();
        for (IndexTerm word : words) {
            others.addAll(spellings.of(word, words.size() == 1));
        }
        return others;
    }

    private static String didYouMean(Spellings spellings, Question question) throws IOException {
        StringBuilder put = new StringBuilder(question.text());
        boolean any = false;
        List<IndexTerm> words = question.words().stream()
                .filter(word -> question.phrases().stream().noneMatch(phrase -> phrase.contains(word)))
                .sorted(Comparator.comparingInt(IndexTerm::start).reversed())
                .toList();
        for (IndexTerm word : words) {
            Optional<String> right = spellings.corrected(word);
            if (right.isPresent()) {
                put.replace(word.start(), word.end(), right.get());
                any = true;
            }
        }
        return any ? put.toString() : "";
    }
}
