package org.isnad.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.search.Fields.Form;

/** How well an article answers. */
final class Ranking {
    /*
     * Every word counts by BM25 with its usual parameters, in three widths at once: as its stem, a little more when it
     * is the very word, and a little when only its family is the same; but not so a word that is asked for alone,
     * which others do not bear out. What is said in a title, a standfirst or a name is said of the whole article, as
     * if the stem stood there several times more. Words that stand near one another as they do in the question add
     * some. Freshness is an addition too, of a small part of the best score, halved after half a year: it parts equals
     * and does not hide what answers.
     *
     * With everything in one query, Lucene looks at every article: a search among a hundred thousand takes ten times
     * as long. So some are chosen by few forms of the words, and the others added to the best of them: where many
     * articles hold every stem, they are chosen by the stems alone, else by all forms of any word in one flat sum.
     */
    private static final float STEM = 1f;
    private static final float WORD = 0.3f;
    private static final float FAMILY = 0.4f;
    private static final float EXACT = 0.05f;
    private static final float NEARNESS = 0.25f;
    private static final int NEAR = 4;
    private static final float PHRASE = 1f;
    private static final float OTHER_SPELLING = 0.6f;
    private static final float FRESHNESS = 0.08f;
    private static final Duration HALF_AS_FRESH = Duration.ofDays(180);
    private static final int MOST_PAIRS = 8;

    private final Spellings spellings;
    private final Instant now;
    private final boolean wide;

    Ranking(Spellings spellings, Instant now) {
        this(spellings, now, false);
    }

    private Ranking(Spellings spellings, Instant now, boolean wide) {
        this.spellings = spellings;
        this.now = now;
        this.wide = wide;
    }

    /** The same, taking a lone word's family for the word. */
    Ranking wide() {
        return new Ranking(spellings, now, true);
    }

    /** The articles that answer, scored by the words alone; those with every word, or with any. */
    BooleanQuery.Builder candidates(Question question, boolean everyWord) throws IOException {
        List<IndexTerm> words = distinct(question.content());
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (IndexTerm word : words) {
            if (everyWord) {
                query.add(word(word, words.size() == 1), Occur.MUST);
            } else {
                addForms(query, word, words.size() == 1);
            }
        }
        query.setMinimumNumberShouldMatch(everyWord ? 0 : 1);
        addPhrasesAndExclusions(query, question);
        return query;
    }

    /**
     * Those that hold the stem of each of several words, scored by the stems; nothing when a word has other spellings,
     * by which articles answer as well.
     */
    Optional<BooleanQuery.Builder> withEveryStem(Question question) throws IOException {
        List<IndexTerm> words = distinct(question.content());
        if (words.size() < 2) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (IndexTerm word : words) {
            if (!spellings.of(word, false).isEmpty()) {
                return Optional.empty();
            }
            query.add(weighed(Fields.WEIGHED_STEM, word.stem(), STEM), Occur.MUST);
        }
        addPhrasesAndExclusions(query, question);
        return Optional.of(query);
    }

    /** What is added to candidates, of which the best has this score. */
    Query refinement(Question question, float best) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addNearness(query, question.content());
        query.add(
                LongField.newDistanceFeatureQuery(
                        Fields.DATE, FRESHNESS * best, now.toEpochMilli(), HALF_AS_FRESH.toMillis()),
                Occur.SHOULD);
        return query.build();
    }

    /** The same for those that were chosen by stems, to whom the families say nothing more. */
    Query refinementOfStems(Question question, float best) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(refinement(question, best), Occur.SHOULD);
        distinct(question.content()).forEach(word -> addWords(query, word));
        return query.build();
    }

    private Query word(IndexTerm word, boolean alone) throws IOException {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        addForms(forms, word, alone);
        return forms.build();
    }

    private void addForms(BooleanQuery.Builder into, IndexTerm word, boolean alone) throws IOException {
        into.add(weighed(Fields.WEIGHED_STEM, word.stem(), STEM), Occur.SHOULD);
        addWords(into, word);
        if (!alone || wide) {
            into.add(weighed(Form.FAMILY.field(), word.family(), FAMILY), Occur.SHOULD);
        }
        for (String other : spellings.of(word, alone)) {
            into.add(weighed(Form.WORD.field(), other, OTHER_SPELLING), Occur.SHOULD);
        }
    }

    private static void addWords(BooleanQuery.Builder into, IndexTerm word) {
        into.add(weighed(Form.WORD.field(), word.word(), WORD), Occur.SHOULD);
        if (!word.exact().equals(word.word())) {
            into.add(weighed(Form.EXACT.field(), word.exact(), EXACT), Occur.SHOULD);
        }
    }

    private static Query weighed(String field, String value, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, cut(value))), weight);
    }

    private static void addPhrasesAndExclusions(BooleanQuery.Builder query, Question question) {
        for (List<IndexTerm> phrase : question.phrases()) {
            query.add(new BoostQuery(phrase(phrase), PHRASE), Occur.MUST);
        }
        for (IndexTerm excluded : question.excluded()) {
            query.add(new TermQuery(new Term(Form.STEM.field(), cut(excluded.stem()))), Occur.MUST_NOT);
        }
    }

    private static Query phrase(List<IndexTerm> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(Form.WORD.field(), cut(word.word()))));
        return phrase.build();
    }

    private static void addNearness(BooleanQuery.Builder query, List<IndexTerm> words) {
        int pairs = Math.min(words.size() - 1, MOST_PAIRS);
        for (int i = 0; i < pairs; i++) {
            String one = cut(words.get(i).stem());
            String next = cut(words.get(i + 1).stem());
            if (!one.equals(next)) {
                query.add(new BoostQuery(new PhraseQuery(NEAR, Form.STEM.field(), one, next), NEARNESS), Occur.SHOULD);
            }
        }
    }

    private static List<IndexTerm> distinct(List<IndexTerm> words) {
        Set<String> seen = new HashSet<>();
        return words.stream().filter(word -> seen.add(word.stem())).toList();
    }

    static String cut(String term) {
        return term.length() > AnalysedText.LONGEST_TERM ? term.substring(0, AnalysedText.LONGEST_TERM) : term;
    }
}
