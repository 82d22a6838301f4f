package org.isnad.search;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.search.IndexedArticle.Audience;
import org.isnad.search.SearchAnswer.Hit;
import org.jspecify.annotations.Nullable;

/** Puts questions to an index. */
final class ArticleSearch {
    private static final Set<String> SHOWN = Set.of(Fields.ID, Fields.TITLE, Fields.STANDFIRST, Fields.BODY);
    private static final int COUNTED_EXACTLY = 1_000;
    private static final int REFINED = 100;
    private static final int NEAR_SHOWN = 5;

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

    private SearchAnswer answer(SearchRequest request, Question question, IndexSearcher searcher) throws IOException {
        Spellings spellings = new Spellings(searcher.getIndexReader());
        Ranking ranking = new Ranking(spellings, clock.instant());
        // Sorted by relevance, articles that hold every word come first by themselves.
        boolean byDate = request.sort() == SearchRequest.Sort.DATE;
        TopDocs found = find(searcher, ranking, question, request, byDate);
        if (byDate && found.scoreDocs.length == 0) {
            found = find(searcher, ranking, question, request, false);
        }
        Snippets snippets = new Snippets(searcher, question, otherSpellings(spellings, question));
        String didYouMean = didYouMean(spellings, question);
        return new SearchAnswer(
                hits(searcher, found, request.upTo() - request.size(), snippets),
                found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.EQUAL_TO,
                didYouMean,
                found.scoreDocs.length == 0 ? near(searcher, ranking, question, didYouMean) : List.of());
    }

    private TopDocs find(
            IndexSearcher searcher, Ranking ranking, Question question, SearchRequest request, boolean everyWord)
            throws IOException {
        Query query = narrowed(ranking.candidates(question, everyWord), request.filter());
        if (request.sort() == SearchRequest.Sort.DATE) {
            Sort newest = new Sort(
                    LongField.newSortField(Fields.DATE, true, SortedNumericSelector.Type.MAX), SortField.FIELD_DOC);
            return searcher.search(query, new TopFieldCollectorManager(newest, request.upTo(), COUNTED_EXACTLY));
        }
        TopDocs candidates = searcher.search(
                query, new TopScoreDocCollectorManager(Math.max(REFINED, request.upTo()), COUNTED_EXACTLY));
        return candidates.scoreDocs.length == 0
                ? candidates
                : QueryRescorer.rescore(
                        searcher,
                        candidates,
                        ranking.refinement(question, candidates.scoreDocs[0].score),
                        1,
                        request.upTo());
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

    private static List<Hit> hits(IndexSearcher searcher, TopDocs found, int skipped, Snippets snippets)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = skipped; i < found.scoreDocs.length; i++) {
            hits.add(hit(stored, found.scoreDocs[i], snippets));
        }
        return hits;
    }

    private static Hit hit(StoredFields stored, ScoreDoc found, Snippets snippets) throws IOException {
        Document document = stored.document(found.doc, SHOWN);
        WholeText text =
                new WholeText(document.get(Fields.TITLE), document.get(Fields.STANDFIRST), document.get(Fields.BODY));
        return new Hit(
                Long.parseLong(document.get(Fields.ID)),
                snippets.line(text.title()),
                snippets.passage(found.doc, text));
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

    /** Nothing answers as it was asked: the same put right, without phrases, exclusions and filters. */
    private List<Hit> near(IndexSearcher searcher, Ranking ranking, Question question, String didYouMean)
            throws IOException {
        Question meant = didYouMean.isEmpty() ? question : Question.read(didYouMean);
        Question plain = new Question(meant.text(), meant.words(), List.of(), List.of());
        SearchRequest first = SearchRequest.of(meant.text()).first(NEAR_SHOWN);
        TopDocs found = find(searcher, ranking.wide(), plain, first, false);
        return hits(searcher, found, 0, new Snippets(searcher, plain, List.of()));
    }
}
