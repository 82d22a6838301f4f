package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.isnad.arabic.analysis.Analysis;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.search.IndexedArticle.Audience;

/** What somebody who has begun to type may mean: people, tags and titles of what is published. */
final class Suggestions {
    private static final int LOOKED_AT = 200;
    private static final int TITLES = 5;
    private static final int NAMES = 4;
    private static final int MOST_WORDS = 8;

    private final ArticleIndex index;

    Suggestions(ArticleIndex index) {
        this.index = index;
    }

    List<Suggestion> of(String typed) {
        List<IndexTerm> words = Analysis.terms(typed.length() > 100 ? typed.substring(0, 100) : typed);
        return words.isEmpty() || words.size() > MOST_WORDS ? List.of() : index.read(searcher -> find(searcher, words));
    }

    private static List<Suggestion> find(IndexSearcher searcher, List<IndexTerm> words) throws IOException {
        List<Suggestion> suggestions = new ArrayList<>();
        Map<String, Integer> people = new HashMap<>();
        Map<String, Integer> tags = new HashMap<>();
        Kept kept = new Kept(searcher);
        for (ScoreDoc found : newest(searcher, begunIn(Fields.NAME_WORD, words), LOOKED_AT)) {
            count(people, kept.names(Fields.PERSON_NAME, found.doc));
            count(tags, kept.names(Fields.TAG_NAME, found.doc));
        }
        add(suggestions, people, words, Suggestion.Kind.PERSON);
        add(suggestions, tags, words, Suggestion.Kind.TAG);
        for (ScoreDoc found : newest(searcher, begunIn(Fields.TITLE_WORD, words), TITLES)) {
            suggestions.add(new Suggestion(Suggestion.Kind.ARTICLE, kept.title(found.doc), kept.id(found.doc)));
        }
        return suggestions;
    }

    /** All words but the last are whole; that one is only begun. */
    private static Query begunIn(String field, List<IndexTerm> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (IndexTerm word : words.subList(0, words.size() - 1)) {
            query.add(new TermQuery(new Term(field, Ranking.cut(word.word()))), Occur.FILTER);
        }
        query.add(begun(field, Ranking.cut(words.getLast().word())), Occur.FILTER);
        query.add(new TermQuery(new Term(Fields.KEPT_FROM, Audience.READERS.name())), Occur.MUST_NOT);
        return query.build();
    }

    /** Nobody begins with the article a word that they know has one. */
    private static Query begun(String field, String word) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new PrefixQuery(new Term(field, word)), Occur.SHOULD);
        either.add(new PrefixQuery(new Term(field, "ال" + word)), Occur.SHOULD);
        return either.build();
    }

    private static ScoreDoc[] newest(IndexSearcher searcher, Query query, int count) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(Finder.NEWEST, count, count)).scoreDocs;
    }

    private static void count(Map<String, Integer> names, List<String> found) {
        found.forEach(name -> names.merge(name, 1, Integer::sum));
    }

    private static boolean isBegun(String name, List<IndexTerm> words) {
        List<IndexTerm> own = Analysis.terms(name);
        return words.stream()
                .allMatch(word -> own.stream()
                        .anyMatch(part -> part.word().startsWith(word.word())
                                || part.word().startsWith("ال" + word.word())));
    }

    private static void add(
            List<Suggestion> to, Map<String, Integer> names, List<IndexTerm> words, Suggestion.Kind kind) {
        names.entrySet().stream()
                .filter(entry -> isBegun(entry.getKey(), words))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .forEach(entry -> to.add(new Suggestion(kind, entry.getKey(), 0)));
    }
}
