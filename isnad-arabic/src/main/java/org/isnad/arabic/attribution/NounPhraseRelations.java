package org.isnad.arabic.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/** Reads relations of which both parties stand in the phrase of their noun: as two nisbas, or in its relative clause. */
final class NounPhraseRelations {
    private static final int REACH = 8;
    private static final Set<String> GATHERING = Set.of("جمع", "جمعت", "يجمع", "تجمع", "ضم", "ضمت", "سيجمع", "ستجمع");

    private final Reading reading;
    private final Parties parties;
    private final ClauseWalk walk;
    private final ObjectSearch objects;

    NounPhraseRelations(Reading reading, Parties parties, ClauseWalk walk, ObjectSearch objects) {
        this.reading = reading;
        this.parties = parties;
        this.walk = walk;
        this.objects = objects;
    }

    /** "المحادثات الأميركية الإيرانية", "لقاء جمع كذا وكذا". */
    List<Bond> joint(int noun, RelationPredicate predicate, @Nullable Party owner, int after) {
        if (!predicate.mutual()) {
            return List.of();
        }
        int next = reading.isSign(after) && !reading.isComma(after) ? after + 1 : after;
        Actor other = owner == null || parties.covering(next) != null ? null : parties.stateOfNisba(next);
        if (owner != null && other != null) {
            Party second = new Party(other.name(), other, null, next, next + 1, "", Role.THING);
            return Bond.across(PartyGroup.of(owner), PartyGroup.of(second), noun, predicate);
        }
        if (!GATHERING.contains(reading.key(after))) {
            return List.of();
        }
        PartyGroup group = walk.groupAt(reading.is(after + 1, "بين") ? after + 2 : after + 1, null);
        return group == null || group.single() ? List.of() : Bond.within(group, noun, predicate);
    }

    /** "العقوبات التي فرضتها كذا على كذا": the verb of the relative clause has the noun for its object. */
    List<Bond> imposed(int noun, RelationPredicate predicate, int after, Sentence sentence) {
        int i = after;
        while (i < noun + 3 && Words.hasArticle(reading.key(i)) && !isRelative(i)) {
            i++;
        }
        while (i < noun + 3 && i > noun && !isRelative(i) && !Words.hasArticle(reading.key(noun)) && isAdjective(i)) {
            i++;
        }
        int verb = isRelative(i) ? i + 1 : i;
        if (!isCarryingWithObject(reading.key(verb))) {
            return List.of();
        }
        PartyGroup agent = walk.groupAt(verb + 1, null);
        if (agent == null) {
            return List.of();
        }
        Set<String> ties = new HashSet<>(predicate.ties());
        ties.remove(RelationPredicate.DIRECT);
        PartyGroup object = objects.find(agent.to(), Math.min(sentence.end(), agent.to() + REACH), ties, agent.first());
        return object == null ? List.of() : Bond.across(agent, object, noun, predicate);
    }

    /** A word that may be the adjective of an indefinite noun. */
    private boolean isAdjective(int i) {
        return reading.isWord(i)
                && parties.covering(i) == null
                && !RelationWords.PREPOSITION.has(reading.key(i))
                && !isCarryingWithObject(reading.key(i));
    }

    private boolean isRelative(int i) {
        return reading.is(i, "التي") || reading.is(i, "الذي");
    }

    static boolean isCarryingWithObject(String key) {
        for (String pronoun : List.of("ها", "ه", "هم")) {
            if (key.endsWith(pronoun)
                    && RelationWords.CARRYING.has(key.substring(0, key.length() - pronoun.length()))) {
                return true;
            }
        }
        return false;
    }
}
