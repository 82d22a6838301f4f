package org.isnad.arabic.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom الجانبان، البلدان، الوزيران and بينهما mean: the two that relations and و have joined most often of late, else the
 * last two states or people named; two sides of any kind are nobody when nothing has joined them.
 */
final class Sides {
    private static final int REACH = 90;
    private static final int PAIR_REACH = 400;
    private static final int KEPT = 6;

    private record Pair(Party a, Party b, int at) {}

    /** What the two are. */
    private enum Kind {
        ANY,
        STATES,
        PEOPLE
    }

    private final Reading reading;
    private final Parties parties;
    private final Deque<Pair> pairs = new ArrayDeque<>();

    Sides(Reading reading, Parties parties) {
        this.reading = reading;
        this.parties = parties;
    }

    /** Remembers that the text has joined the two at {@code token}. */
    void join(Party a, Party b, int token) {
        if (!a.isSameAs(b)) {
            pairs.addFirst(new Pair(a, b, token));
            if (pairs.size() > KEPT) {
                pairs.removeLast();
            }
        }
    }

    /** The two that the word at {@code token} means, none of them {@code but}, or null when it is no such word. */
    @Nullable
    PartyGroup at(int token, @Nullable Party but) {
        String key = reading.key(token);
        boolean together = key.equals("بينهما");
        String glued = key.startsWith("لل") ? "ل" : key.startsWith("بال") ? "ب" : "";
        if (isTwoCounterparts(key)) {
            glued = key.startsWith("ب") || key.startsWith("ل") ? key.substring(0, 1) : "";
        }
        String word =
                glued.equals("ل") && key.startsWith("لل") ? "ال" + key.substring(2) : key.substring(glued.length());
        Kind kind = together || RelationWords.TWO_SIDES.has(word)
                ? Kind.ANY
                : RelationWords.TWO_STATES.has(word) || isTwoCounterparts(key)
                        ? Kind.STATES
                        : RelationWords.TWO_PEOPLE.has(word) ? Kind.PEOPLE : null;
        if (kind == null) {
            return null;
        }
        List<Party> both = both(token, kind, but);
        List<Party> here = new ArrayList<>();
        for (Party one : both) {
            here.add(new Party(one.name(), one.actor(), one.home(), token, token + 1, glued, one.role()));
        }
        return here.isEmpty() ? null : new PartyGroup(List.copyOf(here), token, token + 1);
    }

    /** نظيريه، بنظيريها: the colleagues of whoever acts, for their two states. */
    private static boolean isTwoCounterparts(String key) {
        return RelationWords.TWO_COUNTERPARTS.has(key)
                || (key.length() > 6 && RelationWords.TWO_COUNTERPARTS.has(key.substring(1)));
    }

    private List<Party> both(int token, Kind kind, @Nullable Party but) {
        List<Party> best = List.of();
        int most = 0;
        for (Pair pair : pairs) {
            if (pair.at() <= token && token - pair.at() <= PAIR_REACH) {
                Party a = kind == Kind.ANY ? pair.a() : as(pair.a(), kind);
                Party b = kind == Kind.ANY ? pair.b() : as(pair.b(), kind);
                int times = timesJoined(pair);
                boolean fits = a != null && b != null && !a.isSameAs(b) && !isSame(a, but) && !isSame(b, but);
                if (fits && a != null && b != null && times > most) {
                    best = List.of(a, b);
                    most = times;
                }
            }
        }
        if (!best.isEmpty() || kind == Kind.ANY) {
            return best;
        }
        Party second = null;
        for (int i = token - 1; i >= Math.max(0, token - REACH); i--) {
            Party here = parties.at(i);
            Party party = here == null || here.role() == Role.THING ? null : as(here, kind);
            if (party == null || isSame(party, but)) {
                continue;
            }
            if (second == null) {
                second = party;
            } else if (!party.isSameAs(second)) {
                return List.of(party, second);
            }
        }
        return List.of();
    }

    private int timesJoined(Pair pair) {
        int times = 0;
        for (Pair other : pairs) {
            boolean straight = pair.a().isSameAs(other.a()) && pair.b().isSameAs(other.b());
            boolean crossed = pair.a().isSameAs(other.b()) && pair.b().isSameAs(other.a());
            times += straight || crossed ? 1 : 0;
        }
        return times;
    }

    /** Whether the actor may stand for its state, as an agency does not. */
    private static boolean actsFor(Actor actor) {
        return actor.type() != ActorType.OUTLET;
    }

    private static boolean isSame(Party party, @Nullable Party but) {
        return but != null && party.isSameAs(but);
    }

    /** The party itself or the state it acts for, as the kind asks, or null. */
    private @Nullable Party as(Party party, Kind kind) {
        return switch (kind) {
            case ANY -> party.role() == Role.PLACE ? null : party;
            case PEOPLE -> party.isPerson() ? party : null;
            case STATES -> {
                Actor actor = party.actor();
                Actor state = actor == null ? party.home() : actsFor(actor) ? parties.stateOf(actor) : null;
                yield state == null
                        ? null
                        : new Party(state.name(), state, null, party.from(), party.to(), "", Role.AGENT);
            }
        };
    }
}
