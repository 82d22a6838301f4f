package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.jspecify.annotations.Nullable;

/** The known actors and the named people of a text, where they stand, and whom "the two sides" means. */
final class Parties {
    private static final int SENTENCES_BACK = 3;

    private final Reading reading;
    private final Map<Integer, Party> byStart = new HashMap<>();
    private final List<Party> inOrder = new ArrayList<>();

    Parties(Reading reading, List<Subject> people) {
        this.reading = reading;
        Map<String, String> fullNames = new HashMap<>();
        for (Subject person : people) {
            if (person.to() - person.from() > 1) {
                fullNames.putIfAbsent(reading.key(person.to() - 1), reading.slice(person.from(), person.to()));
            }
        }
        for (Mention mention : reading.mentions()) {
            byStart.put(
                    mention.from(),
                    new Party(
                            mention.actor().name(),
                            mention.actor().id(),
                            mention.from(),
                            mention.to(),
                            mention.acts()));
        }
        for (Subject person : people) {
            String name = person.to() - person.from() > 1 ? reading.slice(person.from(), person.to()) : null;
            if (name != null && reading.mention(person.from()) == null) {
                byStart.putIfAbsent(person.from(), new Party(name, null, person.from(), person.to(), true));
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            String full = reading.isWord(i) ? fullNames.get(reading.key(i)) : null;
            boolean alone = full != null && reading.isSurname(reading.key(i)) && reading.mention(i) == null;
            if (alone && full != null && !isInside(i)) {
                byStart.put(i, new Party(full, null, i, i + 1, true));
            }
            Party party = byStart.get(i);
            if (party != null) {
                inOrder.add(party);
            }
        }
    }

    /** The party whose mention begins at the token, or null. */
    @Nullable
    Party at(int token) {
        return byStart.get(token);
    }

    /** The two parties that الجانبان، البلدين or بينهما means before {@code token}: the last two of their kind, or null. */
    Party @Nullable [] both(int token, Sentence sentence, boolean states) {
        int lowest = lowest(sentence);
        Party second = null;
        for (int k = lastBefore(token); k >= 0 && inOrder.get(k).from() >= lowest; k--) {
            Party party = inOrder.get(k);
            if (!isSide(party, states)) {
                continue;
            }
            if (second == null) {
                second = party;
            } else if (!party.isSameAs(second)) {
                return new Party[] {party, second};
            }
        }
        return null;
    }

    private boolean isSide(Party party, boolean states) {
        Mention mention = reading.mentionFrom(party.from());
        if (states) {
            return mention != null && mention.actor().type() == ActorType.STATE;
        }
        return mention == null || mention.actor().type() != ActorType.OUTLET;
    }

    private int lowest(Sentence sentence) {
        List<Sentence> sentences = reading.sentences();
        int at = InOrder.firstFrom(sentences, sentence.first(), Sentence::first);
        return sentences.get(Math.max(0, at - SENTENCES_BACK)).first();
    }

    private int lastBefore(int token) {
        return InOrder.firstFrom(inOrder, token, Party::from) - 1;
    }

    /** Whether the token belongs to a full name that begins before it. */
    private boolean isInside(int token) {
        for (int back = 1; back <= 4; back++) {
            Party before = byStart.get(token - back);
            if (before != null && before.to() > token) {
                return true;
            }
        }
        return false;
    }
}
