package org.isnad.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
     * is the very word, and a little when only its family is the same; but not so a word that is asked for alone, which others do not
     * bear out. What is said in a title, a standfirst or a
     * name is said of the whole article and so counts again. Words that stand near one another as they do in the
     * question add some. Freshness is an addition too, of a small part of the best score, halved after half
     * a year: it parts equals and does not hide what answers.
     *
     * The words' scores alone are one flat sum, of which Lucene can tell early which articles cannot come first;
     * nearness and freshness are added to the best few hundred only. With everything in one query, a search among a
     * hundred thousand articles takes ten times as long.
     */
    private static final float STEM = 1f;
    private static final float WORD = 0.3f;
    private static final float FAMILY = 0.4f;
    private static final float EXACT = 0.05f;
    private static final float TITLE = 0.3f;
    private static final float STANDFIRST = 0.15f;
    private static final float NAMES = 0.3f;
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
        for (List<IndexTerm> phrase : question.phrases()) {
            query.add(new BoostQuery(phrase(phrase), PHRASE), Occur.MUST);
        }
        for (IndexTerm excluded : question.excluded()) {
            query.add(new TermQuery(new Term(Form.STEM.everywhere(), cut(excluded.stem()))), Occur.MUST_NOT);
        }
        return query;
    }

    /** What is added to the candidates, of which the best has this score. */
    Query refinement(Question question, float best) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addNearness(query, question.content());
        query.add(
                LongField.newDistanceFeatureQuery(
                        Fields.DATE, FRESHNESS * best, now.toEpochMilli(), HALF_AS_FRESH.toMillis()),
                Occur.SHOULD);
        return query.build();
    }

    private Query word(IndexTerm word, boolean alone) throws IOException {
        BooleanQuery.Builder forms = new BooleanQuery.Builder();
        addForms(forms, word, alone);
        return forms.build();
    }

    private void addForms(BooleanQuery.Builder into, IndexTerm word, boolean alone) throws IOException {
        add(into, Form.STEM.everywhere(), word.stem(), STEM);
        add(into, Form.STEM.inTitle(), word.stem(), TITLE);
        add(into, Form.STEM.inStandfirst(), word.stem(), STANDFIRST);
        add(into, Form.STEM.inNames(), word.stem(), NAMES);
        add(into, Form.WORD.everywhere(), word.word(), WORD);
        if (!alone || wide) {
            add(into, Form.FAMILY.everywhere(), word.family(), FAMILY);
        }
        if (!word.exact().equals(word.word())) {
            add(into, Form.EXACT.everywhere(), word.exact(), EXACT);
        }
        for (String other : spellings.of(word, alone)) {
            add(into, Form.WORD.everywhere(), other, OTHER_SPELLING);
        }
    }

    private static void add(BooleanQuery.Builder into, String field, String value, float weight) {
        into.add(new BoostQuery(new TermQuery(new Term(field, cut(value))), weight), Occur.SHOULD);
    }

    private static Query phrase(List<IndexTerm> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(Form.WORD.everywhere(), cut(word.word()))));
        return phrase.build();
    }

    private static void addNearness(BooleanQuery.Builder query, List<IndexTerm> words) {
        int pairs = Math.min(words.size() - 1, MOST_PAIRS);
        for (int i = 0; i < pairs; i++) {
            String one = cut(words.get(i).stem());
            String next = cut(words.get(i + 1).stem());
            if (!one.equals(next)) {
                query.add(
                        new BoostQuery(new PhraseQuery(NEAR, Form.STEM.everywhere(), one, next), NEARNESS),
                        Occur.SHOULD);
            }
        }
    }

    private static List<IndexTerm> distinct(List<IndexTerm> words) {
        return by(words, IndexTerm::stem);
    }

    private static List<IndexTerm> by(List<IndexTerm> words, Function<IndexTerm, String> key) {
        Set<String> seen = new LinkedHashSet<>();
        List<IndexTerm> kept = new ArrayList<>();
        for (IndexTerm word : words) {
            if (seen.add(key.apply(word))) {
                kept.add(word);
            }
        }
        return kept;
    }

    static String cut(String term) {
        return term.length() > AnalysedText.LONGEST_TERM ? term.substring(0, AnalysedText.LONGEST_TERM) : term;
    }
}
