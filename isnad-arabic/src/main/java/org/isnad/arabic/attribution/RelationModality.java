package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Relation.Modality;
import org.isnad.arabic.attribution.RelationPredicate.Form;

/** Whether a relation is, was, may be, will be, is denied or only asked, by the words around its predicate. */
final class RelationModality {
    private static final int CLAUSE = 12;
    private static final int QUESTION = 40;
    private static final Set<String> CONDITION = Set.of("اذا", "لو", "حال");

    private RelationModality() {}

    /**
     * The modality of a relation.
     *
     * @param at the predicate
     * @param verb the verb that governs it, or {@code at} itself
     */
    static Modality of(Reading reading, int at, int verb, RelationPredicate predicate, Sentence sentence) {
        if (isAsked(reading, at, sentence)) {
            return Modality.ASKED;
        }
        Modality ofNoun = predicate.noun() ? ofNoun(reading, at, predicate, sentence) : Modality.ACTUAL;
        if (ofNoun != Modality.ACTUAL) {
            return ofNoun;
        }
        Modality ofVerb = verb < at || !predicate.noun() ? ofVerb(reading, verb, predicate, sentence) : Modality.ACTUAL;
        String governing = reading.key(verb);
        boolean wished = verb < at && (RelationWords.WISHING.has(governing) || RelationWords.READY.has(governing));
        return wished && ofVerb != Modality.NEGATED ? Modality.POSSIBLE : ofVerb;
    }

    private static Modality ofNoun(Reading reading, int at, RelationPredicate predicate, Sentence sentence) {
        for (int i = at - 1; i >= Math.max(sentence.first(), at - 2) && !reading.isComma(i); i--) {
            String key = reading.key(i);
            if (RelationWords.STOPPING.has(key)) {
                return predicate.polarity().equals("+") ? Modality.NEGATED : Modality.ACTUAL;
            }
            if (RelationWords.WITHOUT.has(key)) {
                return Modality.NEGATED;
            }
            if (RelationWords.CHANCE.has(Words.withoutConjunction(key))) {
                return Modality.POSSIBLE;
            }
        }
        for (int i = at - 1; i >= Math.max(sentence.first(), at - CLAUSE / 2) && !reading.isComma(i); i--) {
            String key = reading.key(i);
            if (RelationWords.DENYING.has(Words.withoutConjunction(key))) {
                return Modality.NEGATED;
            }
            if (RelationWords.HOPE.has(key)) {
                return Modality.POSSIBLE;
            }
            if (Words.isComplementiser(key)) {
                return Modality.ACTUAL;
            }
            if (RelationWords.WISHING.has(key)) {
                return RelationWords.NEGATING.has(reading.key(i - 1)) ? Modality.NEGATED : Modality.POSSIBLE;
            }
        }
        return Modality.ACTUAL;
    }

    private static Modality ofVerb(Reading reading, int verb, RelationPredicate predicate, Sentence sentence) {
        String form = Words.withoutConjunction(reading.key(verb));
        boolean future = form.startsWith("سي")
                || (form.startsWith("ست") && NewsVerbs.standard().mayBeVerb(form.substring(1)))
                || predicate.form() == Form.FUTURE;
        boolean present = form.startsWith("ي") || form.startsWith("ت");
        Modality modality = future ? Modality.FUTURE : Modality.ACTUAL;
        for (int i = verb - 1; i >= Math.max(sentence.first(), verb - CLAUSE); i--) {
            String key = reading.key(i);
            boolean beside = i >= verb - 2;
            if (beside && RelationWords.NEGATING.has(key)) {
                return Modality.NEGATED;
            }
            if (beside && present && (key.equals("قد") || key.equals("وقد") || key.equals("ربما"))) {
                return Modality.POSSIBLE;
            }
            if (key.equals("سوف")) {
                modality = Modality.FUTURE;
            }
            if (modality == Modality.ACTUAL && RelationWords.WAS.has(Words.withoutConjunction(key))) {
                modality = Modality.PAST;
            }
            if (CONDITION.contains(key) && !reading.is(i - 1, "ما")) {
                return Modality.POSSIBLE;
            }
            if (key.equals("ان") || key.equals("بان")) {
                Modality governed = governed(reading, i, sentence);
                return governed == Modality.ACTUAL ? modality : governed;
            }
            if (Words.isComplementiser(key) || reading.isComma(i) || reading.is(i, "\n") || reading.is(i, ".")) {
                return modality;
            }
        }
        return modality;
    }

    /** What the words before أن make of its clause. */
    private static Modality governed(Reading reading, int that, Sentence sentence) {
        for (int i = that - 1; i >= Math.max(sentence.first(), that - CLAUSE); i--) {
            String key = reading.key(i);
            if (RelationWords.DENYING.has(Words.withoutConjunction(key))) {
                return RelationWords.NEGATING.has(reading.key(i - 1)) ? Modality.POSSIBLE : Modality.NEGATED;
            }
            if (RelationWords.WILL.has(key)) {
                return Modality.FUTURE;
            }
            boolean near = i >= that - 3;
            if (near && RelationWords.MAY.has(Words.withoutConjunction(key))) {
                return Modality.POSSIBLE;
            }
            if (Words.isComplementiser(key)
                    || reading.isComma(i)
                    || NewsVerbs.standard().isVerb(key)) {
                break;
            }
        }
        return Modality.ACTUAL;
    }

    /** A question mark ends the clause, or a question word opens it: a question asserts nothing. */
    private static boolean isAsked(Reading reading, int at, Sentence sentence) {
        for (int i = at; i < Math.min(reading.size(), at + QUESTION); i++) {
            if (reading.is(i, "؟") || reading.is(i, "?")) {
                return true;
            }
            if (reading.is(i, ".") || reading.is(i, "\n") || reading.is(i, "!")) {
                break;
            }
        }
        for (int i = at - 1; i >= Math.max(sentence.first(), at - QUESTION / 2); i--) {
            boolean whether = reading.is(i, "اذا") && (reading.is(i - 1, "ما") || reading.is(i - 1, "عما"));
            if (reading.is(i, "هل") || reading.is(i, "وهل") || whether) {
                return true;
            }
            if (reading.is(i, ".") || reading.is(i, "،")) {
                break;
            }
        }
        return false;
    }
}
