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

    /** Kinds of verbs that are said of what somebody has done. */
    private static final Set<String> JUDGING = Set.of("ACCUSE", "REJECT", "SUPPORT");

    private static final Set<String> WITH_PRONOUN = Set.of("به", "بها", "اليه", "اليها", "عليه", "عليها");
    private static final int DOER_WITHIN = 6;

    private final Reading reading;
    private final ClauseWalk walk;
    private final ObjectSearch objects;
    private final VerbAgreement agreement;
    private final TokenForms forms;

    VerbRelations(Reading reading, ClauseWalk walk, ObjectSearch objects) {
        this.reading = reading;
        this.walk = walk;
        this.objects = objects;
        this.agreement = new VerbAgreement(reading);
        this.forms = new TokenForms(reading);
    }

    /** The predicate that the word is as a verb, by the words that follow it when it may be several, or null. */
    @Nullable
    RelationPredicate chosen(int verb, String key, Sentence sentence) {
        int end = Math.min(sentence.end(), verb + REACH);
        for (RelationPredicate predicate : RelationLexicon.standard().conditional(key)) {
            if (hasWhatItNeeds(verb, predicate, end)) {
                return predicate;
            }
        }
        return RelationLexicon.standard().verb(key);
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
            if (own != null && sides != null) {
                return Bond.across(own, sides, verb, predicate);
            }
        }
        Party actor = own == null ? null : own.first();
        Set<String> ties = new HashSet<>(predicate.ties());
        ties.remove(RelationPredicate.BETWEEN);
        PartyGroup object = objects.find(after, end, ties, actor);
        boolean apart = object != null && predicate.kind().equals("REQUEST") && isApart(after, object);
        if (apart || (object != null && !predicate.gives(object.first()))) {
            return List.of();
        }
        if (object != null && predicate.onlyPeople() && !object.first().isPerson()) {
            return List.of();
        }
        if (object != null && predicate.kind().equals("ACCUSE")) {
            state.accused(object);
        }
        if (object != null) {
            boolean goesOn = (predicate.form() == Form.PARTICIPLE || goesOn(verb, object))
                    && !(predicate.intransitive() && isPlainNoun(verb + 1));
            PartyGroup subject = own != null ? own : goesOn ? implied(verb, predicate, object, state) : null;
            if (subject != null && predicate.receiving()) {
                return Bond.across(object, subject, verb, predicate);
            }
            return subject == null ? List.of() : Bond.across(subject, object, verb, meant(predicate, object));
        }
        PartyGroup doer = own != null && JUDGING.contains(predicate.kind()) ? doer(after, end) : null;
        if (own != null && doer != null) {
            return Bond.across(own, doer, verb, predicate);
        }
        PartyGroup threatened = predicate.kind().equals("THREATEN") && own != null ? unless(own.to(), sentence) : null;
        if (own != null && threatened != null) {
            return Bond.across(own, threatened, verb, predicate);
        }
        if (predicate.mutual() && own != null && !own.single()) {
            return Bond.within(own, verb, predicate);
        }
        return own == null || own.from() <= verb ? List.of() : lone(verb, predicate, own, state);
    }

    /** Whether a noun of something else stands before the one who is asked: ناشد الجميع انتظار قرار كذا. */
    private boolean isApart(int after, PartyGroup object) {
        for (int i = after; i < object.from(); i++) {
            String key = reading.key(i);
            boolean adverb = !isPlainNoun(i) || WordClass.QUANTITY.has(key) || WordClass.TITLE.hasBase(key);
            if (!adverb && !WordClass.ORG_HEAD.hasBase(key) && !forms.isCalendar(i)) {
                return true;
            }
        }
        return false;
    }

    /** Who did what the verb judges: ندد بالغارة التي شنتها كذا، رفض عرضا تقدمت به كذا. */
    private @Nullable PartyGroup doer(int after, int end) {
        for (int i = after + 1; i + 2 < Math.min(end, after + DOER_WITHIN); i++) {
            int did = walk.isRelative(i) ? i + 1 : i;
            boolean with = forms.isFiniteVerb(did) && WITH_PRONOUN.contains(reading.key(did + 1));
            if (with
                    || NewsVerbs.standard().isVerbWithObject(reading.key(did))
                    || NounPhraseRelations.isCarryingWithObject(reading.key(did))) {
                return walk.groupAt(with ? did + 2 : did + 1, null);
            }
            if (walk.ends(i)) {
                return null;
            }
        }
        return null;
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
    private @Nullable PartyGroup implied(int verb, RelationPredicate predicate, PartyGroup object, ClauseState state) {
        if (predicate.form() == Form.PARTICIPLE) {
            return state.mainSubject();
        }
        boolean marked = !object.first().preposition().isEmpty()
                || !predicate.direct()
                || predicate.transitive()
                || agreement.excludes(verb, object.first());
        PartyGroup last = state.lastSubject();
        boolean another = last != null && agreement.excludes(verb, last.first());
        return marked ? another ? state.mainSubject() : last : null;
    }

    /**
     * Whether no other noun stands before the verb, which would be its subject; "زيارة يلتقي خلالها نظيره" says it by
     * the words behind it.
     */
    private boolean goesOn(int verb, PartyGroup object) {
        if (walk.isRelative(verb - 1)) {
            return false;
        }
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
