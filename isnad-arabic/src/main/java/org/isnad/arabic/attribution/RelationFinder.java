package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Relation.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is asserted between two known actors: a predicate of {@code relations.tsv} with both parties plainly in its
 * clause, as verb, first party, second party, or as a noun with بين and both. Narrow on purpose: a relation that is not
 * plain is left to the editor.
 */
final class RelationFinder {
    private static final int REACH = 14;
    private static final Set<String> POSSIBLE =
            Set.of("قد", "ربما", "يمكن", "احتمال", "محتمل", "المحتمل", "يحتمل", "اذا", "لو");
    private static final Set<String> NEGATING =
            Set.of("لم", "لن", "لا", "ولم", "ولن", "ولا", "عدم", "نفي", "نفت", "ينفي", "تنفي", "دون");

    private record Predicate(String kind, String polarity, boolean noun, boolean future) {}

    private static final Map<String, Predicate> PREDICATES = predicates();

    private final Reading reading;
    private final List<Draft> drafts;
    private final List<Relation> found = new ArrayList<>();

    private RelationFinder(Reading reading, List<Draft> drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    static List<Relation> find(Reading reading, List<Draft> drafts) {
        RelationFinder finder = new RelationFinder(reading, drafts);
        int draft = 0;
        for (Sentence sentence : reading.sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                while (draft + 1 < drafts.size() && drafts.get(draft + 1).contentFrom() <= i) {
                    draft++;
                }
                Predicate predicate = reading.isWord(i) ? predicate(reading.key(i)) : null;
                if (predicate != null && reading.mention(i) == null) {
                    finder.assertion(i, predicate, sentence, draft);
                }
            }
        }
        return List.copyOf(finder.found);
    }

    private void assertion(int at, Predicate predicate, Sentence sentence, int draft) {
        int end = Math.min(sentence.end(), at + REACH);
        Mention first = next(at + 1, end, predicate);
        if (first == null) {
            return;
        }
        Mention second = next(first.to(), Math.min(sentence.end(), first.to() + REACH), predicate);
        if (predicate.noun()) {
            boolean between = first.from() > 0 && reading.is(first.from() - 1, "بين") && first.from() - at <= 4;
            boolean joined = second != null
                    && second.from() == first.to()
                    && reading.key(second.from()).startsWith("و");
            if (!between || !joined) {
                return;
            }
        }
        if (second == null || second.actor().id().equals(first.actor().id())) {
            return;
        }
        Modality modality = modality(at, predicate, sentence);
        Passage evidence = Passage.of(reading.text(), reading.span(at, second.to()));
        found.add(new Relation(
                first.actor().name(),
                first.actor().id(),
                second.actor().name(),
                second.actor().id(),
                predicate.kind(),
                predicate.polarity(),
                modality,
                source(at, draft),
                evidence));
    }

    /** The next known actor, as long as the clause goes on. */
    private @Nullable Mention next(int from, int to, Predicate predicate) {
        for (int i = from; i < to; i++) {
            Mention mention = reading.mentionFrom(i);
            if (mention != null) {
                boolean party = mention.acts()
                        || reading.is(i - 1, "بين")
                        || reading.key(i).startsWith("و")
                        || i == from;
                return party ? mention : null;
            }
            boolean ends = reading.isComma(i)
                    || Words.isComplementiser(reading.key(i))
                    || reading.is(i, "الذي")
                    || reading.is(i, "التي")
                    || (predicate(reading.key(i)) != null && !predicate.noun());
            if (ends) {
                return null;
            }
        }
        return null;
    }

    private Modality modality(int at, Predicate predicate, Sentence sentence) {
        if (reading.is(sentence.end() - 1, "؟")
                || reading.is(sentence.end() - 1, "?")
                || reading.is(sentence.first(), "هل")) {
            return Modality.ASKED;
        }
        for (int i = Math.max(sentence.first(), at - 3); i < at; i++) {
            String key = reading.key(i);
            if (NEGATING.contains(key)) {
                return Modality.NEGATED;
            }
            boolean perfect = key.equals("قد")
                    && !reading.key(at).startsWith("ي")
                    && !reading.key(at).startsWith("ت");
            if (POSSIBLE.contains(key) && !perfect) {
                return Modality.POSSIBLE;
            }
            if (key.equals("سوف")) {
                return Modality.FUTURE;
            }
            if (key.equals("كان") || key.equals("كانت") || key.equals("وكانت") || key.equals("وكان")) {
                return Modality.PAST;
            }
        }
        return predicate.future() ? Modality.FUTURE : Modality.ACTUAL;
    }

    private @Nullable Integer source(int at, int draft) {
        boolean inside = draft < drafts.size()
                && drafts.get(draft).contentFrom() <= at
                && at < drafts.get(draft).contentTo();
        return inside ? draft : null;
    }

    private static @Nullable Predicate predicate(String key) {
        Predicate predicate = PREDICATES.get(key);
        return predicate != null ? predicate : PREDICATES.get(Words.withoutConjunction(key));
    }

    private static Map<String, Predicate> predicates() {
        Map<String, Predicate> predicates = new HashMap<>();
        for (String[] row : TableReader.rows(RelationFinder.class, "relations.tsv", 5)) {
            String past = Normalisation.fold(row[0]);
            String present = Normalisation.fold(row[1]).substring(1);
            Predicate verb = new Predicate(row[3], row[4], false, false);
            Predicate future = new Predicate(row[3], row[4], false, true);
            boolean weak = past.endsWith("ي") || past.endsWith("ا");
            String stem = weak ? past.substring(0, past.length() - 1) : past;
            predicates.put(past, verb);
            predicates.put(stem + "ت", verb);
            for (String person : new String[] {"ي", "ت"}) {
                predicates.put(person + present, verb);
                predicates.put("س" + person + present, future);
            }
            if (!row[2].equals("-")) {
                Predicate noun = new Predicate(row[3], row[4], true, false);
                String key = Normalisation.fold(row[2]);
                predicates.put(key.equals(past) ? "ال" + key : key, noun);
                predicates.put("ال" + key, noun);
            }
        }
        return predicates;
    }
}
