package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Authority;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a text, each where its phrase stands: people, known actors with their heads, states meant by a nisba,
 * organisations that a head names, and lone heads and roles that lead back to one of them. The first to take a place
 * keeps it.
 */
final class Parties {
    /** المالية is of money far more often than of Mali. */
    private static final Set<String> MONEY = Set.of("الماليه", "ماليه", "مالي", "المالي", "ماليا");

    private static final Map<String, String> BROKEN_PLURALS = Map.of(
            "روس", "روسي", "اتراك", "تركي", "المان", "الماني", "افغان", "افغاني", "هنود", "هندي", "اسبان", "اسباني",
            "اميركان", "اميركي", "ارمن", "ارميني");

    private final Reading reading;
    private final Authority authority;
    /** For every token the party whose phrase it belongs to. */
    private final @Nullable Party[] covering;

    private final Map<String, Party> people = new HashMap<>();

    private Parties(Reading reading, Authority authority) {
        this.reading = reading;
        this.authority = authority;
        this.covering = new Party[reading.size()];
    }

    static Parties of(Reading reading, Authority authority, List<Subject> topics, List<Draft> drafts) {
        Parties parties = new Parties(reading, authority);
        List<Subject> people = PeopleParties.place(parties, topics, drafts);
        NamedParties.place(parties);
        NisbaParties.place(parties, people);
        LoneParties.place(parties, people);
        GroupParties.place(parties);
        return parties;
    }

    Reading reading() {
        return reading;
    }

    /** The party whose phrase begins at the token, or null. */
    @Nullable
    Party at(int token) {
        Party party = covering(token);
        return party != null && party.from() == token ? party : null;
    }

    /** The party whose phrase ends right before the token, or null. */
    @Nullable
    Party endingAt(int token) {
        Party party = covering(token - 1);
        return party != null && party.to() == token ? party : null;
    }

    /** The party to whose phrase the token belongs, or null. */
    @Nullable
    Party covering(int token) {
        return token >= 0 && token < covering.length ? covering[token] : null;
    }

    /** Takes the party in if nobody has its place. */
    void place(Party party) {
        for (int i = party.from(); i < party.to(); i++) {
            if (covering[i] != null) {
                return;
            }
        }
        Arrays.fill(covering, party.from(), party.to(), party);
        if (party.isPerson()) {
            people.merge(party.name(), party, (old, now) -> old.home() != null ? old : now);
        }
    }

    /** Puts the party in the place of {@code old}, whose phrase it makes longer. */
    void extend(Party old, Party party) {
        Arrays.fill(covering, old.from(), old.to(), null);
        place(party);
    }

    /**
     * Makes "، وزير كذا،" part of the phrase of the person before it; one who has a title already takes a further one
     * only behind a comma.
     *
     * @return whether there is such a person
     */
    boolean extendByApposition(int from, int to, @Nullable Actor home) {
        boolean comma = reading.isComma(from - 1);
        Party person = endingAt(comma ? from - 1 : from);
        boolean other = reading.key(from).startsWith("نظير");
        boolean titled = person != null && !comma && isTitle(person.from());
        if (person == null || titled || !person.isPerson() || other || !WordClass.TITLE.hasBase(reading.key(from))) {
            return false;
        }
        int end = comma && reading.isComma(to) ? to + 1 : to;
        Actor state = person.home() != null ? person.home() : home;
        extend(person, new Party(person.name(), null, state, person.from(), end, person.glued(), person.role()));
        return true;
    }

    private boolean isTitle(int i) {
        String key = reading.key(i);
        return WordClass.TITLE.hasBase(key) && !WordClass.HONORIFIC.has(key);
    }

    /** The state for which the person of this name acts, or null. */
    @Nullable
    Actor home(String name) {
        Party person = people.get(name);
        return person == null ? null : person.home();
    }

    /** The state that the word is the nisba of, in the singular or the plural and whatever is glued to it, or null. */
    @Nullable
    Actor stateOfNisba(int token) {
        if (!reading.isWord(token) || reading.mention(token) != null) {
            return null;
        }
        String key = reading.key(token);
        if (MONEY.contains(key)) {
            return null;
        }
        Actor state = authority.stateOfAdjective(key);
        if (state == null) {
            state = authority.stateOfAdjective(BROKEN_PLURALS.getOrDefault(Words.withoutArticle(key), "-"));
        }
        if (state == null && key.length() > 5 && (key.endsWith("ين") || key.endsWith("ون") || key.endsWith("ان"))) {
            state = authority.stateOfAdjective(key.substring(0, key.length() - 2));
        }
        if (state == null && key.length() > 5 && key.endsWith("ا")) {
            state = authority.stateOfAdjective(key.substring(0, key.length() - 1));
        }
        return state;
    }

    /** The parties that stand together from the token on, or null. */
    @Nullable
    PartyGroup groupAt(int token) {
        Party first = at(token);
        if (first == null) {
            return null;
        }
        List<Party> members = new ArrayList<>();
        members.add(first);
        int to = first.to();
        while (members.size() < 5) {
            boolean apart = reading.is(to, "و");
            Party next = at(apart ? to + 1 : to);
            if (next == null || !(apart || (next.joined() && next.preposition().isEmpty()))) {
                break;
            }
            members.add(next);
            to = next.to();
        }
        return new PartyGroup(List.copyOf(members), token, to);
    }

    /** The actor that {@code actor} belongs to, or null. */
    @Nullable
    Actor parent(Actor actor) {
        String parent = actor.parent();
        return parent == null ? null : authority.actor(parent);
    }

    /** The state that the actor is or belongs to, or null. */
    @Nullable
    Actor stateOf(Actor actor) {
        Actor state = isState(actor) ? actor : parent(actor);
        return isState(state) ? state : null;
    }

    static boolean isState(@Nullable Actor actor) {
        return actor != null && actor.type() == ActorType.STATE;
    }
}
