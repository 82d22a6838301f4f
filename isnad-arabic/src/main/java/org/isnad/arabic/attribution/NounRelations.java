package org.isnad.arabic.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.attribution.Party.Role;
import org.isnad.arabic.attribution.RelationPredicate.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads the relations that a noun asserts: with both parties behind it (هجوم كذا على كذا، مفاوضات بين كذا وكذا), or with
 * the second behind it and the first as the subject of the verb that carries it (فرضت كذا عقوبات على كذا).
 */
final class NounRelations {
    private static final int REACH = 8;
    private static final int LONGEST = 16;
    private static final Set<String> WITH = Set.of("مع");
    private static final Set<String> OCCASION = Set.of("بعد", "وبعد", "قبل", "قبيل", "اثر", "عقب", "وعقب");
    /** What an object did is said behind these as often as what a subject did. */
    private static final Set<String> AFTER = Set.of("بعد", "قبل", "بسبب", "اثر", "عقب", "منذ");
    /** The aim of an end put to something hostile. */
    private static final Set<String> FROM = Set.of("عن");

    private final Reading reading;
    private final Parties parties;
    private final ClauseWalk walk;
    private final ObjectSearch objects;
    private final NounPhraseRelations phrases;
    private final TokenForms forms;
    private final VerbAgreement agreement;

    NounRelations(Reading reading, Parties parties, ClauseWalk walk, ObjectSearch objects) {
        this.reading = reading;
        this.parties = parties;
        this.walk = walk;
        this.objects = objects;
        this.forms = new TokenForms(reading);
        this.agreement = new VerbAgreement(reading);
        this.phrases = new NounPhraseRelations(reading, parties, walk, objects);
    }

    /** The relations of the noun at {@code noun}. */
    List<Bond> at(int noun, RelationPredicate predicate, Sentence sentence, ClauseState state) {
        boolean ended = isEnded(noun);
        List<Bond> bonds = at(noun, predicate, ended, sentence, state);
        return ended
                ? bonds.stream()
                        .map(bond -> new Bond(bond.a(), bond.b(), bond.verb(), ended(predicate, "")))
                        .toList()
                : bonds;
    }

    /** Whether "رفع" or "تعليق" stands before the noun, which is therefore over. */
    private boolean isEnded(int noun) {
        String key = reading.key(noun - 1);
        boolean glued = key.length() > 4 && (key.startsWith("ل") || key.startsWith("ب"));
        return RelationWords.LIFTING.has(key) || (glued && RelationWords.LIFTING.has(key.substring(1)));
    }

    private List<Bond> at(int noun, RelationPredicate predicate, boolean ended, Sentence sentence, ClauseState state) {
        int end = Math.min(sentence.end(), noun + REACH);
        Party owner = parties.covering(noun);
        int after = owner == null ? noun + 1 : owner.to();
        int verb = state.verb() < 0 ? noun : state.verb();
        if (!hasWhatItNeeds(noun, predicate)) {
            return List.of();
        }
        List<Bond> joint = phrases.joint(noun, predicate, owner, after);
        if (!joint.isEmpty()) {
            return joint;
        }
        PartyGroup sides = walk.between(after, end);
        if (sides != null) {
            return predicate.ties().contains(RelationPredicate.BETWEEN)
                    ? Bond.within(sides, noun, predicate)
                    : mediated(predicate, sides, noun, state);
        }
        PartyGroup second = owner == null ? secondTerm(after) : null;
        PartyGroup agent = owner != null ? PartyGroup.of(owner) : second;
        boolean occasion = OCCASION.contains(reading.key(noun - 1));
        boolean apart = AFTER.contains(reading.key(noun - 1)) || (occasion && state.lastSubject() == null);
        if (predicate.form() == Form.OWNED_NOUN && apart) {
            return predicate.kind().equals("CONSULT")
                    ? occasion(noun, predicate, object(predicate, null, after, end, false), state)
                    : List.of();
        }
        if (predicate.form() == Form.OWNED_NOUN) {
            agent = state.lastSubject() != null ? state.lastSubject() : walk.before(noun, sentence.first());
        }
        String governing = governing(verb);
        PartyGroup by = walk.agent(after, end);
        if (RelationWords.SUFFERING.has(governing) && state.verbSubject() != null && isObjectOf(noun, state)) {
            PartyGroup from = by != null ? by : agent != null ? agent : objects.find(after, end, Set.of("من"), null);
            return from == null ? List.of() : Bond.across(from, state.verbSubject(), verb, predicate);
        }
        PartyGroup object = object(predicate, second, after, end, ended || RelationWords.ENDING.has(governing));
        if (by != null) {
            PartyGroup hit = object != null ? object : second;
            return hit == null ? List.of() : Bond.across(by, hit, noun, predicate);
        }
        PartyGroup accused = state.accused();
        PartyGroup patient = object != null ? object : predicate.direct() ? second : null;
        boolean charge = accused != null
                && patient != null
                && (accused.to() == noun || (agent == null && reaches(accused.to(), noun)));
        if (accused != null && patient != null && charge) {
            return Bond.across(accused, patient, noun, predicate);
        }
        if (agent != null && object != null) {
            boolean ending = predicate.form() == Form.OWNED_NOUN
                    && RelationWords.ENDING.has(governing)
                    && isObjectOf(noun, state);
            return Bond.across(
                    agent, object, noun, ending ? ended(predicate, governing) : predicate.leaving(object.first()));
        }
        PartyGroup doer =
                RelationWords.ADJUNCT.has(reading.key(noun)) && object != null ? doer(noun, sentence, state) : null;
        if (doer != null && object != null) {
            return Bond.across(doer, object, noun, adjunct(noun, predicate));
        }
        if (occasion && agent == null && predicate.mutual() && !ended) {
            int from = RelationWords.LASTING.has(reading.key(after)) ? after + 1 : after;
            return occasion(noun, predicate, objects.find(from, end, WITH, null), state);
        }
        List<Bond> imposed = phrases.imposed(noun, predicate, after, sentence);
        if (!imposed.isEmpty()) {
            return imposed;
        }
        return isObjectOf(ended ? noun - 1 : noun, state) || isPurpose(noun - 1)
                ? carried(noun, predicate, second, patient, verb, state)
                : List.of();
    }

    /** "قال فلان بعد محادثات مع كذا", "وبعد لقائه كذا قال فلان": the subject of the verb before, else of that to come. */
    private List<Bond> occasion(int noun, RelationPredicate predicate, @Nullable PartyGroup object, ClauseState state) {
        if (object == null || isOutlet(object.first())) {
            return List.of();
        }
        PartyGroup subject = state.lastSubject();
        if (subject == null) {
            state.occasion(new Occasion(noun, predicate, object));
            return List.of();
        }
        boolean fits = predicate.form() != Form.OWNED_NOUN || isMeant(noun, subject);
        return fits && !isOutlet(subject.first()) ? Bond.across(subject, object, noun, predicate) : List.of();
    }

    private static boolean isOutlet(Party party) {
        return party.actor() != null && party.actor().type() == ActorType.OUTLET;
    }

    /** Whether the pronoun of the noun may mean the one. */
    private boolean isMeant(int noun, PartyGroup one) {
        Agreement its = agreement.ofPronoun(one.first());
        boolean feminine = reading.key(noun).endsWith("ها");
        return one.single() && its == (feminine ? Agreement.FEMININE : Agreement.MASCULINE);
    }

    /** Whether nothing stands between the verb and the noun that would make it part of something else. */
    private boolean isObjectOf(int noun, ClauseState state) {
        PartyGroup subject = state.verbSubject();
        int from = subject != null && subject.from() > state.verb() ? subject.to() : state.verb() + 1;
        if (AFTER.contains(reading.key(noun - 1))) {
            return false;
        }
        for (int i = Math.max(from, noun - LONGEST); i < noun - 1; i++) {
            String key = reading.key(i);
            boolean place = (key.equals("في") || key.equals("من")) && parties.at(i + 1) != null;
            boolean other = (RelationWords.PREPOSITION.has(key) && !place)
                    || RelationLexicon.standard().noun(key) != null;
            if (other) {
                return false;
            }
        }
        return state.verb() >= 0;
    }

    /** "لتقديم", "لفرض": what the subject does what the verb says for. */
    private boolean isPurpose(int i) {
        String key = reading.key(i);
        return key.startsWith("ل") && RelationWords.CARRYING_NOUN.has(key.substring(1));
    }

    /** Who does something "بالتعاون مع كذا" or "احتجاجا على كذا": the subject of the verb, else the nearest party before. */
    private @Nullable PartyGroup doer(int noun, Sentence sentence, ClauseState state) {
        PartyGroup subject = state.verbSubject() != null ? state.verbSubject() : walk.before(noun, sentence.first());
        return subject == null || subject.first().role() == Role.PLACE ? null : subject;
    }

    private RelationPredicate adjunct(int noun, RelationPredicate predicate) {
        return reading.is(noun, "احتجاجا") ? predicate.with("PROTEST", "-") : predicate;
    }

    /** Whether the noun belongs to what somebody is accused of: اتهمه بإخفاء تفاصيل المفاوضات مع كذا. */
    private boolean reaches(int from, int noun) {
        if (!reading.key(from).startsWith("ب") || noun - from > REACH) {
            return false;
        }
        for (int i = from; i < noun; i++) {
            if (walk.ends(i) || parties.covering(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun is only part of what the verb ends: رفع سعر شراء كذا. */
    private boolean isSecondTermBehind(int noun, ClauseState state) {
        String before = reading.key(noun - 1);
        return noun - 1 > state.verb()
                && reading.isWord(noun - 1)
                && parties.covering(noun - 1) == null
                && !Words.hasInnerArticle(before)
                && !RelationWords.LIFTING.has(before)
                && !RelationWords.PREPOSITION.has(before)
                && !WordClass.QUANTITY.has(before)
                && !WordClass.DAY.has(before)
                && !forms.isCalendar(noun - 1);
    }

    /** The verb; when it would end something but is denied, it is as good as one that goes on with it. */
    private String governing(int verb) {
        String key = reading.key(verb);
        boolean denied = RelationWords.NEGATING.has(reading.key(verb - 1));
        return denied && RelationWords.ENDING.has(key) ? "واصل" : key;
    }

    private boolean hasWhatItNeeds(int noun, RelationPredicate predicate) {
        boolean found = predicate.needs().isEmpty();
        for (int i = noun + 1; !found && i <= noun + 3; i++) {
            found = predicate.needs().contains(reading.key(i));
        }
        return found;
    }

    /** "وساطة كذا بين كذا وكذا", or with the subject of its verb. */
    private List<Bond> mediated(RelationPredicate predicate, PartyGroup sides, int noun, ClauseState state) {
        Party owner = parties.covering(noun);
        PartyGroup agent = owner != null ? PartyGroup.of(owner) : secondTerm(noun + 1);
        agent = agent == null ? state.verbSubject() : agent;
        return agent == null || !predicate.mediating() ? List.of() : Bond.across(agent, sides, noun, predicate);
    }

    /** The group that is the noun's second term, or null. */
    private @Nullable PartyGroup secondTerm(int after) {
        PartyGroup group = walk.groupAt(after, null);
        return group != null && group.first().glued().isEmpty() && group.first().role() != Role.THING ? group : null;
    }

    private @Nullable PartyGroup object(
            RelationPredicate predicate, @Nullable PartyGroup second, int after, int end, boolean ending) {
        Set<String> ties = new HashSet<>(predicate.ties());
        if (predicate.form() != Form.OWNED_NOUN) {
            ties.remove(RelationPredicate.DIRECT);
        }
        if (ending) {
            ties.addAll(FROM);
        }
        Party but = second == null ? null : second.first();
        PartyGroup found = objects.find(second == null ? after : second.to(), end, ties, but);
        return found != null && predicate.gives(found.first()) ? found : null;
    }

    /** The relation of the subject of the verb that carries the noun. */
    private List<Bond> carried(
            int noun,
            RelationPredicate predicate,
            @Nullable PartyGroup second,
            @Nullable PartyGroup patient,
            int verb,
            ClauseState state) {
        String governing = governing(verb);
        PartyGroup subject = state.verbSubject();
        boolean ending = RelationWords.ENDING.has(governing);
        if (ending && isSecondTermBehind(noun, state)) {
            return List.of();
        }
        boolean carries = RelationWords.CARRYING.has(governing)
                || RelationWords.WISHING.has(governing)
                || RelationWords.READY.has(governing)
                || ending;
        if (subject == null || state.verb() < 0 || !carries) {
            return List.of();
        }
        if (patient != null) {
            return Bond.across(
                    subject, patient, verb, ending ? ended(predicate, governing) : predicate.leaving(patient.first()));
        }
        boolean mutual = predicate.mutual() || governing.contains("تبادل");
        return mutual && second == null && !subject.single() ? Bond.within(subject, verb, predicate) : List.of();
    }

    /** Putting an end to what is friendly is a sanction, to what is hostile a concession. */
    private static RelationPredicate ended(RelationPredicate predicate, String governing) {
        boolean over = predicate.kind().equals("CONSULT") && RelationWords.CARRYING.has(governing);
        boolean raised = predicate.kind().equals("ACCUSE") && RelationWords.CARRYING.has(governing);
        if (over || raised) {
            return predicate;
        }
        return predicate.polarity().equals("+") ? predicate.with("SANCTION", "-") : predicate.with("CONCEDE", "+");
    }
}
