package org.isnad.arabic.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Party.Role;
import org.isnad.arabic.attribution.RelationPredicate.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads the relations that a noun asserts: with both parties behind it (هجوم كذا على كذا، مفاوضات بين كذا وكذا), or with
 * the second behind it and the first as the subject of the verb that carries it (فرضت كذا عقوبات على كذا).
 */
final class NounRelations {
    private static final int REACH = 8;
    /** The aim of an end put to something hostile. */
    private static final Set<String> FROM = Set.of("عن");

    private final Reading reading;
    private final Parties parties;
    private final ClauseWalk walk;

    NounRelations(Reading reading, Parties parties, ClauseWalk walk) {
        this.reading = reading;
        this.parties = parties;
        this.walk = walk;
    }

    /** The relations of the noun at {@code noun}. */
    List<Bond> at(int noun, RelationPredicate predicate, Sentence sentence, ClauseState state) {
        int end = Math.min(sentence.end(), noun + REACH);
        Party owner = parties.covering(noun);
        int after = owner == null ? noun + 1 : owner.to();
        int verb = state.verb() < 0 ? noun : state.verb();
        PartyGroup sides = walk.between(after, end);
        if (sides != null) {
            return predicate.ties().contains(RelationPredicate.BETWEEN)
                    ? Bond.within(sides, noun, predicate)
                    : mediated(predicate, sides, noun, state);
        }
        PartyGroup second = owner == null ? secondTerm(after) : null;
        PartyGroup agent = owner != null ? PartyGroup.of(owner) : second;
        if (predicate.form() == Form.OWNED_NOUN) {
            agent = state.lastSubject();
        }
        String governing = reading.key(verb);
        PartyGroup by = walk.agent(after, end);
        if (RelationWords.SUFFERING.has(governing) && state.verbSubject() != null) {
            PartyGroup from = by != null ? by : agent != null ? agent : walk.object(after, end, Set.of("من"), null);
            return from == null ? List.of() : Bond.across(from, state.verbSubject(), verb, predicate);
        }
        PartyGroup object = object(predicate, second, after, end, governing);
        if (by != null) {
            PartyGroup patient = object != null ? object : second;
            return patient == null ? List.of() : Bond.across(by, patient, noun, predicate);
        }
        if (agent != null && object != null) {
            return Bond.across(agent, object, noun, predicate);
        }
        return carried(predicate, second, object, verb, state);
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
            RelationPredicate predicate, @Nullable PartyGroup second, int after, int end, String governing) {
        Set<String> ties = new HashSet<>(predicate.ties());
        if (predicate.form() != Form.OWNED_NOUN) {
            ties.remove(RelationPredicate.DIRECT);
        }
        if (RelationWords.ENDING.has(governing)) {
            ties.addAll(FROM);
        }
        Party but = second == null ? null : second.first();
        return walk.object(second == null ? after : second.to(), end, ties, but);
    }

    /** The relation of the subject of the verb that carries the noun. */
    private List<Bond> carried(
            RelationPredicate predicate,
            @Nullable PartyGroup second,
            @Nullable PartyGroup object,
            int verb,
            ClauseState state) {
        String governing = reading.key(verb);
        PartyGroup subject = state.verbSubject();
        boolean ending = RelationWords.ENDING.has(governing);
        boolean carries = RelationWords.CARRYING.has(governing) || RelationWords.WISHING.has(governing) || RelationWords.READY.has(governing) || ending;
        if (subject == null || state.verb() < 0 || !carries) {
            return List.of();
        }
        PartyGroup patient = object != null ? object : predicate.direct() ? second : null;
        if (patient != null) {
            return Bond.across(subject, patient, verb, ending ? ended(predicate, governing) : predicate);
        }
        boolean mutual = predicate.mutual() || governing.contains("تبادل");
        return mutual && second == null && !subject.single() ? Bond.within(subject, verb, predicate) : List.of();
    }

    /** Putting an end to what is friendly is a sanction, to what is hostile a concession. */
    private static RelationPredicate ended(RelationPredicate predicate, String governing) {
        boolean over = predicate.kind().equals("CONSULT") && RelationWords.CARRYING.has(governing);
        if (over) {
            return predicate;
        }
        return predicate.polarity().equals("+") ? predicate.with("SANCTION", "-") : predicate.with("CONCEDE", "+");
    }
}
