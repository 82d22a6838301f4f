package org.isnad.arabic.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.RelationPredicate.Form;
import org.jspecify.annotations.Nullable;

/** Reads the relations that a verb asserts. */
final class VerbRelations {
    private static final int REACH = 16;
    private static final int NEEDED_WITHIN = 8;
    private static final int CONDITION_WITHIN = 30;
    private static final Set<String> CONDITIONS = Set.of("اذا", "ما", "ان", "حال");

    private final Reading reading;
    private final ClauseWalk walk;
    private final ObjectSearch objects;

    VerbRelations(Reading reading, ClauseWalk walk, ObjectSearch objects) {
        this.reading = reading;
        this.walk = walk;
        this.objects = objects;
    }

    /** The relations of the verb at {@code verb}, whose subject before or behind it is {@code own} if it has one. */
    List<Bond> at(
            int verb, RelationPredicate predicate, @Nullable PartyGroup own, Sentence sentence, ClauseState state) {
        int end = Math.min(sentence.end(), verb + REACH);
        if (!hasWhatItNeeds(verb, predicate, end)) {
            return List.of();
        }
        PartyGroup agent = walk.agent(verb + 1, end);
        if (agent != null) {
            return own == null ? List.of() : Bond.across(agent, own, verb, predicate);
        }
        int after = own != null && own.from() > verb ? own.to() : verb + 1;
        if (predicate.mediating()) {
            PartyGroup sides = walk.between(after, end);
            return own == null || sides == null ? List.of() : Bond.across(own, sides, verb, predicate);
        }
        Party actor = own == null ? null : own.first();
        Set<String> ties = new HashSet<>(predicate.ties());
        ties.remove(RelationPredicate.BETWEEN);
        PartyGroup object = objects.find(after, end, ties, actor);
        if (object != null && predicate.onlyPeople() && !object.first().isPerson()) {
            return List.of();
        }
        if (object != null && predicate.kind().equals("ACCUSE")) {
            state.accused(object);
        }
        if (object != null) {
            boolean goesOn = goesOn(verb, object) && !(predicate.intransitive() && isPlainNoun(verb + 1));
            PartyGroup subject = own != null ? own : goesOn ? implied(predicate, object, state) : null;
            return subject == null ? List.of() : Bond.across(subject, object, verb, meant(predicate, object));
        }
        PartyGroup threatened = predicate.kind().equals("THREATEN") && own != null ? unless(own.to(), sentence) : null;
        if (own != null && threatened != null) {
            return Bond.across(own, threatened, verb, predicate);
        }
        if (predicate.mutual() && own != null && !own.single()) {
            return Bond.within(own, verb, predicate);
        }
        return own == null || own.from() < verb ? List.of() : lone(verb, predicate, own, state);
    }

    /** Whom a threat is meant for: هددت كذا بالإضراب إذا لم تستجب كذا. */
    private @Nullable PartyGroup unless(int from, Sentence sentence) {
        for (int i = from; i + 3 < Math.min(sentence.end(), from + CONDITION_WITHIN); i++) {
            if (reading.is(i + 1, "لم") && CONDITIONS.contains(reading.key(i))) {
                return walk.groupAt(i + 3, null);
            }
        }
        return null;
    }

    /** What the predicate asserts of its object: to be called on to desist from something is no friendly call. */
    private RelationPredicate meant(RelationPredicate predicate, PartyGroup object) {
        boolean desisting =
                predicate.kind().equals("REQUEST") && RelationWords.DESISTING.has(reading.key(object.to() + 1));
        return desisting ? predicate.with("REQUEST", "-") : predicate.leaving(object.first());
    }

    /** A noun that no preposition leads to. */
    private boolean isPlainNoun(int i) {
        String key = reading.key(i);
        return reading.isWord(i)
                && !Words.isFunctionWord(key)
                && !RelationWords.PREPOSITION.has(key)
                && !Words.isPronounPhrase(key)
                && !WordClass.DAY.has(key)
                && !key.startsWith("ب")
                && !key.startsWith("ل")
                && !key.endsWith("ا");
    }

    /** The relation with a lone party behind the verb, when that is its object and the subject stands before. */
    private List<Bond> lone(int verb, RelationPredicate predicate, PartyGroup own, ClauseState state) {
        PartyGroup before = state.lastSubject();
        return before != null && before.from() < verb && canBeObject(predicate, own, verb, state)
                ? Bond.across(before, own, verb, predicate)
                : List.of();
    }

    /** Whether a lone party behind the verb is its object: nothing like an object follows it. */
    private boolean canBeObject(RelationPredicate predicate, PartyGroup own, int verb, ClauseState state) {
        boolean free = reading.isSign(own.to())
                || RelationWords.PREPOSITION.has(reading.key(own.to()))
                || reading.key(own.to()).startsWith("ب");
        boolean subordinate = Words.isComplementiser(reading.key(verb - 1));
        return isCounterpart(own)
                || (predicate.transitive() && !subordinate && free)
                || (predicate.direct() && state.isPronoun());
    }

    /** The subject of a verb that has none of its own, when what follows can only be its object. */
    private static @Nullable PartyGroup implied(RelationPredicate predicate, PartyGroup object, ClauseState state) {
        if (predicate.form() == Form.PARTICIPLE) {
            return state.mainSubject();
        }
        boolean marked = !object.first().preposition().isEmpty() || !predicate.direct() || predicate.transitive();
        return marked ? state.lastSubject() : null;
    }

    /**
     * Whether no other noun stands before the verb, which would be its subject; "زيارة يلتقي خلالها نظيره" says it by
     * the words behind it.
     */
    private boolean goesOn(int verb, PartyGroup object) {
        if (reading.is(verb + 1, "خلالها") || reading.is(verb + 1, "خلاله") || isCounterpart(object)) {
            return true;
        }
        String before = reading.key(verb - 1);
        return RelationLexicon.standard().isJoined(reading.key(verb))
                || !reading.isWord(verb - 1)
                || Words.isComplementiser(Words.withoutConjunction(before))
                || WordClass.CONNECTOR.has(before)
                || WordClass.BORDER.has(before)
                || WordClass.DAY.has(before)
                || RelationWords.BEFORE_VERB.has(before);
    }

    /** نظيره is the counterpart of the subject, so never the subject. */
    private boolean isCounterpart(PartyGroup object) {
        String key = reading.key(object.from());
        return key.endsWith("نظيره") || key.endsWith("نظيرها") || key.endsWith("نظيرته") || key.endsWith("نظيرتها");
    }

    private boolean hasWhatItNeeds(int verb, RelationPredicate predicate, int end) {
        Set<String> needs = predicate.needs();
        for (int i = verb + 1; !needs.isEmpty() && i < Math.min(end, verb + NEEDED_WITHIN); i++) {
            if (needs.contains(reading.key(i))) {
                return true;
            }
        }
        return needs.isEmpty();
    }
}
