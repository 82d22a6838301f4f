package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is asserted between two actors: a predicate of {@code relations.tsv} with both parties plainly in its
 * clause. The orders read are verb, party, party; party, verb, party; noun, party, preposition, party; a noun with بين and
 * both; and either with الجانبان، البلدين or بينهما for two who were named before. Narrow on purpose: a relation that is
 * not plain is left to the editor.
 */
final class RelationFinder {
    private static final int REACH = 14;
    private static final int NOUN_REACH = 5;
    private static final Set<String> SIDES =
            Set.of("الجانبان", "الجانبين", "الطرفان", "الطرفين", "بالجانبين", "للطرفين");
    private static final Set<String> COUNTRIES = Set.of("البلدان", "البلدين", "الدولتان", "الدولتين", "للبلدين");

    private final Reading reading;
    private final List<Draft> drafts;
    private final Parties parties;
    private final List<Relation> found = new ArrayList<>();

    private RelationFinder(Reading reading, List<Draft> drafts, List<Subject> people) {
        this.reading = reading;
        this.drafts = drafts;
        this.parties = new Parties(reading, people);
    }

    static List<Relation> find(Reading reading, List<Draft> drafts, List<Subject> people) {
        RelationFinder finder = new RelationFinder(reading, drafts, people);
        int draft = 0;
        for (Sentence sentence : reading.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                while (draft + 1 < drafts.size() && drafts.get(draft + 1).contentFrom() <= i) {
                    draft++;
                }
                if (reading.isWord(i) && reading.mention(i) == null) {
                    finder.assertionAt(i, sentence, draft);
                }
            }
        }
        return List.copyOf(finder.found);
    }

    private void assertionAt(int at, Sentence sentence, int draft) {
        RelationPredicate predicate = RelationPredicate.of(reading.key(at));
        if (predicate == null) {
            return;
        }
        RelationPredicate noun = predicate.noun() ? predicate : RelationPredicate.nounOf(reading.key(at));
        Pair pair = noun == null ? null : ofNoun(at, sentence);
        if (pair == null && !predicate.noun()) {
            pair = ofVerb(at, sentence);
        }
        if (pair != null && !pair.a().isSameAs(pair.b())) {
            add(at, pair, predicate, sentence, draft);
        }
    }

    /** The two parties and the tokens of the evidence. */
    private record Pair(Party a, Party b, int from, int to) {}

    private @Nullable Pair ofVerb(int at, Sentence sentence) {
        int end = Math.min(sentence.end(), at + REACH);
        Pair both = sides(at, end, sentence);
        if (both != null) {
            return both;
        }
        Party first = next(at + 1, end, true);
        if (first == null) {
            return null;
        }
        Party second = next(first.to(), Math.min(sentence.end(), first.to() + REACH), false);
        boolean joined = second != null && isJoined(second.from()) && second.from() == first.to();
        if (second != null && !joined) {
            return new Pair(first, second, at, second.to());
        }
        Party before = before(at, sentence);
        return before == null ? null : new Pair(before, first, before.from(), first.to());
    }

    private @Nullable Pair ofNoun(int at, Sentence sentence) {
        int end = Math.min(sentence.end(), at + REACH);
        Pair both = sides(at, Math.min(end, at + NOUN_REACH), sentence);
        if (both != null) {
            return both;
        }
        Party first = next(at + 1, Math.min(end, at + NOUN_REACH), true);
        if (first == null) {
            return null;
        }
        Party second = next(first.to(), Math.min(sentence.end(), first.to() + NOUN_REACH), false);
        if (second == null) {
            return null;
        }
        boolean between = reading.is(first.from() - 1, "بين") && isJoined(second.from());
        boolean directed = first.from() == at + 1 && second.from() - first.to() <= 1 && isDirected(second.from());
        return between || directed ? new Pair(first, second, at, second.to()) : null;
    }

    /** الجانبان behind a verb, بين البلدين or بينهما behind a noun. */
    private @Nullable Pair sides(int at, int end, Sentence sentence) {
        for (int i = at + 1; i < end && !endsClause(i); i++) {
            String key = reading.key(i);
            boolean states = COUNTRIES.contains(key);
            if (states || SIDES.contains(key) || key.equals("بينهما")) {
                Party[] both = parties.both(at, sentence, states);
                return both == null ? null : new Pair(both[0], both[1], at, i + 1);
            }
            if (parties.at(i) != null) {
                return null;
            }
        }
        return null;
    }

    /** The next party, as long as the clause goes on. */
    private @Nullable Party next(int from, int to, boolean first) {
        for (int i = from; i < to; i++) {
            Party party = parties.at(i);
            if (party != null) {
                boolean counts =
                        party.acts() || !first || reading.is(i - 1, "بين") || isJoined(i) || i == from || isHeaded(i);
                return counts ? party : null;
            }
            RelationPredicate other = RelationPredicate.of(reading.key(i));
            if (endsClause(i) || (other != null && !other.noun())) {
                return null;
            }
        }
        return null;
    }

    /** وفد فرنسا، رئيس مصر: a state behind the head of its body acts through it. */
    private boolean isHeaded(int i) {
        String before = reading.key(i - 1);
        return WordClass.ORG_HEAD.has(before) || WordClass.TITLE.has(before);
    }

    /** "تركيا تدعم ...": the party right before the verb, an adverb or a helper between. */
    private @Nullable Party before(int verb, Sentence sentence) {
        if (Words.withoutConjunction(reading.key(verb)).length()
                < reading.key(verb).length()) {
            return null;
        }
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - 6); i--) {
            Party party = parties.at(i);
            if (party != null) {
                boolean near = verb - party.to() <= 1 && party.to() <= verb;
                boolean subject = i == sentence.first() || !WordClass.INNER.has(reading.key(i - 1));
                return near && subject ? party : null;
            }
            if (endsClause(i)) {
                return null;
            }
        }
        return null;
    }

    private boolean endsClause(int i) {
        return reading.isComma(i)
                || Words.isComplementiser(reading.key(i))
                || reading.is(i, "الذي")
                || reading.is(i, "التي")
                || reading.is(i, "الذين");
    }

    private boolean isJoined(int i) {
        return reading.key(i).startsWith("و");
    }

    /** Whether a preposition leads to the party: زيارة فلان لمصر، هجوم كذا على كذا، تحالف كذا مع كذا. */
    private boolean isDirected(int i) {
        String key = reading.key(i);
        String before = reading.key(i - 1);
        return key.startsWith("ل")
                || key.startsWith("ب")
                || before.equals("علي")
                || before.equals("مع")
                || before.equals("الي")
                || before.equals("ضد");
    }

    private void add(int at, Pair pair, RelationPredicate predicate, Sentence sentence, int draft) {
        found.add(new Relation(
                pair.a().name(),
                pair.a().actor(),
                pair.b().name(),
                pair.b().actor(),
                predicate.kind(),
                predicate.polarity(),
                RelationModality.of(reading, at, predicate, sentence),
                source(at, draft),
                Passage.of(reading.text(), reading.span(pair.from(), pair.to()))));
    }

    private @Nullable Integer source(int at, int draft) {
        boolean inside = draft < drafts.size()
                && drafts.get(draft).contentFrom() <= at
                && at < drafts.get(draft).contentTo();
        return inside ? draft : null;
    }
}
