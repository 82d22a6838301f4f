package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.isnad.arabic.Letters;
import org.isnad.arabic.NameSpellings;
import org.isnad.arabic.analysis.IndexTerm;
import org.isnad.search.Fields.Form;

/** Other spellings of a word among those that the archive holds: a name in the other script, a word put right. */
final class Spellings {
    private static final int MOST = 12;
    private static final int LOOKED_AT = 400;
    private static final int NEAREST = 3;
    private static final int SHORTEST_TO_CORRECT = 4;
    private static final int LONGEST_TO_CORRECT = 20;

    /** Each looks through all the words of the archive. Who types more unknown words than that is not searching. */
    private static final int MOST_CORRECTED = 3;

    private static final int MOST_TRANSCRIBED = 8;

    private interface Lookup {
        List<String> in(String word) throws IOException;
    }

    /** Each word once, and only the first few. */
    private static final class Lookups {
        private final int most;
        private final Map<String, List<String>> before = new HashMap<>();

        Lookups(int most) {
            this.most = most;
        }

        List<String> of(String word, Lookup lookup) throws IOException {
            List<String> known = before.get(word);
            if (known == null && before.size() < most) {
                known = lookup.in(word);
                before.put(word, known);
            }
            return known == null ? List.of() : known;
        }
    }

    private record Found(String word, int articles) {}

    private final IndexReader reader;
    private final Map<String, List<String>> found = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();
    private final Lookups near = new Lookups(MOST_CORRECTED);
    private final Lookups transcribed = new Lookups(MOST_TRANSCRIBED);

    Spellings(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * What to look for beside the word itself, normalised. A word put right is looked for only when there are others
     * to bear it out: alone, it is for the reader to say whether it was meant.
     */
    List<String> of(IndexTerm word, boolean alone) throws IOException {
        List<String> before = found.get(word.word());
        if (before == null) {
            before = word.common() ? List.of() : find(word, alone);
            found.put(word.word(), before);
        }
        return before;
    }

    private List<String> find(IndexTerm word, boolean alone) throws IOException {
        boolean arabic = Letters.isArabic(word.word().charAt(0));
        boolean known = isKnown(word);
        if (arabic && known) {
            return List.of();
        }
        List<String> others = new ArrayList<>(inOtherScript(word.word()));
        if (!known && !alone && others.isEmpty()) {
            others.addAll(nearest(word));
        }
        return others;
    }

    /** How the archive spells what was probably meant; nothing for a word that the archive knows. */
    Optional<String> corrected(IndexTerm word) throws IOException {
        if (word.common() || isKnown(word) || !inOtherScript(word.word()).isEmpty()) {
            return Optional.empty();
        }
        List<String> nearest = nearest(word);
        return nearest.isEmpty() ? Optional.empty() : Optional.of(asPrinted(nearest.getFirst()));
    }

    /** The spelling that is most in use of those that are one normalised word: الحكومة, not الحكومه. */
    private String asPrinted(String word) throws IOException {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            pattern.append(
                    switch (word.charAt(i)) {
                        case 'ا' -> "[اأإآٱ]";
                        case 'ه' -> "[هة]";
                        case 'ي' -> "[يىئ]";
                        case 'و' -> "[وؤئ]";
                        default -> Character.isLetterOrDigit(word.charAt(i)) ? word.substring(i, i + 1) : ".";
                    });
        }
        return matching(Form.EXACT.field(), pattern.toString()).stream()
                .findFirst()
                .orElse(word);
    }

    private boolean isKnown(IndexTerm word) throws IOException {
        Boolean before = known.get(word.word());
        if (before == null) {
            before = isInArchive(word);
            known.put(word.word(), before);
        }
        return before;
    }

    private boolean isInArchive(IndexTerm word) throws IOException {
        return reader.docFreq(new Term(Form.STEM.field(), Ranking.cut(word.stem()))) > 0
                || reader.docFreq(new Term(Form.WORD.field(), Ranking.cut(word.word()))) > 0;
    }

    private List<String> nearest(IndexTerm word) throws IOException {
        return isCorrectable(word.word())
                ? near.of(word.word(), unknown -> suggestions(Form.WORD.field(), unknown, NEAREST))
                : List.of();
    }

    private static boolean isCorrectable(String word) {
        return word.length() >= SHORTEST_TO_CORRECT
                && word.length() <= LONGEST_TO_CORRECT
                && word.chars().noneMatch(Character::isDigit);
    }

    private List<String> suggestions(String field, String word, int count) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(word.length() < 6 ? 1 : 2);
        checker.setMinPrefix(0);
        checker.setMaxInspections(8);
        checker.setMinQueryLength(SHORTEST_TO_CORRECT);
        checker.setAccuracy(0.6f);
        List<String> words = new ArrayList<>();
        for (SuggestWord found :
                checker.suggestSimilar(new Term(field, word), count, reader, SuggestMode.SUGGEST_ALWAYS)) {
            words.add(found.string);
        }
        return words;
    }

    private List<String> inOtherScript(String word) throws IOException {
        Optional<String> pattern = NameSpellings.inOtherScript(word);
        return pattern.isEmpty()
                ? List.of()
                : transcribed.of(word, foreign -> matching(Form.WORD.field(), pattern.get()));
    }

    /** The most used of the archive's words that fit the pattern. */
    private List<String> matching(String field, String pattern) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        Automaton automaton = Operations.determinize(
                new RegExp(pattern, RegExp.NONE).toAutomaton(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        List<Found> fitting = new ArrayList<>();
        TermsEnum matching = new CompiledAutomaton(automaton).getTermsEnum(terms);
        for (BytesRef term = matching.next(); term != null && fitting.size() < LOOKED_AT; term = matching.next()) {
            fitting.add(new Found(term.utf8ToString(), matching.docFreq()));
        }
        return fitting.stream()
                .sorted(Comparator.comparingInt(Found::articles).reversed())
                .limit(MOST)
                .map(Found::word)
                .toList();
    }
}
