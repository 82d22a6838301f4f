package org.isnad.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.isnad.search.IndexedArticle.Audience;
import org.jspecify.annotations.Nullable;

/** Finds articles at one moment of the index, for one audience. */
final class Finder {
    private static final int COUNTED_EXACTLY = 1_000;
    private static final int REFINED = 50;
    /** More than anybody looks through. */
    private static final int MANY = 100;

    static final Sort NEWEST =
            new Sort(LongField.newSortField(Fields.DATE, true, SortedNumericSelector.Type.MAX), SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final Ranking ranking;
    private final Audience audience;

    Finder(IndexSearcher searcher, Ranking ranking, Audience audience) {
        this.searcher = searcher;
        this.ranking = ranking;
        this.audience = audience;
    }

    /** The same, taking a lone word's family for the word. */
    Finder wide() {
        return new Finder(searcher, ranking.wide(), audience);
    }

    /** Sorted by date, articles that hold every word, or else those that hold any. */
    TopDocs find(Question question, SearchRequest request) throws IOException {
        if (request.sort() == SearchRequest.Sort.RELEVANCE) {
            return nearest(question, request);
        }
        TopDocs every = newest(ranking.candidates(question, true), request.filter(), request.upTo());
        return every.scoreDocs.length > 0
                ? every
                : newest(ranking.candidates(question, false), request.filter(), request.upTo());
    }

    TopDocs newest(int count) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(new MatchAllDocsQuery(), Occur.MUST);
        return newest(all, SearchRequest.Filter.NONE, count);
    }

    private TopDocs newest(BooleanQuery.Builder query, SearchRequest.Filter filter, int count) throws IOException {
        return searcher.search(narrowed(query, filter), new TopFieldCollectorManager(NEWEST, count, COUNTED_EXACTLY));
    }

    /** Articles that hold every word come first by themselves; where they are many, no others are looked at. */
    private TopDocs nearest(Question question, SearchRequest request) throws IOException {
        Optional<BooleanQuery.Builder> byStems = ranking.withEveryStem(question);
        if (byStems.isPresent()) {
            TopDocs chosen = best(byStems.get(), request);
            if (chosen.totalHits.value() >= MANY) {
                return refined(chosen, ranking.refinementOfStems(question, chosen.scoreDocs[0].score), request);
            }
        }
        TopDocs chosen = best(ranking.candidates(question, false), request);
        return chosen.scoreDocs.length == 0
                ? chosen
                : refined(chosen, ranking.refinement(question, chosen.scoreDocs[0].score), request);
    }

    private TopDocs best(BooleanQuery.Builder query, SearchRequest request) throws IOException {
        return searcher.search(
                narrowed(query, request.filter()),
                new TopScoreDocCollectorManager(Math.max(REFINED, request.upTo()), COUNTED_EXACTLY));
    }

    private TopDocs refined(TopDocs chosen, Query refinement, SearchRequest request) throws IOException {
        return QueryRescorer.rescore(searcher, chosen, refinement, 1, request.upTo());
    }

    private Query narrowed(BooleanQuery.Builder query, SearchRequest.Filter filter) {
        query.add(new TermQuery(new Term(Fields.KEPT_FROM, audience.name())), Occur.MUST_NOT);
        require(query, Fields.SECTION, filter.section());
        require(query, Fields.PERSON, filter.person());
        require(query, Fields.TAG, filter.tag());
        require(
                query,
                Fields.LANGUAGE,
                filter.language() == null ? null : filter.language().tag());
        require(query, Fields.STATE, filter.state());
        if (filter.from() != null || filter.until() != null) {
            long from = filter.from() == null ? Long.MIN_VALUE : filter.from().toEpochMilli();
            long until =
                    filter.until() == null ? Long.MAX_VALUE : filter.until().toEpochMilli() - 1;
            query.add(LongField.newRangeQuery(Fields.DATE, from, until), Occur.FILTER);
        }
        return query.build();
    }

    private static void require(BooleanQuery.Builder query, String field, @Nullable Object value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value.toString())), Occur.FILTER);
        }
    }
}
