package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Sentence;
import org.jspecify.annotations.Nullable;

/** Gathers the relations that are found, each once a clause, and leaves out what is none. */
final class RelationCollector {
    /** Among so many of the last ones the same relation is looked for. */
    private static final int RECENT = 8;
    /** An accusation is answered within so many words. */
    private static final int ANSWER_WITHIN = 80;
    /** Parties further apart are not plainly in one clause. */
    private static final int LONGEST = 60;

    private final Reading reading;
    private final Speakers speakers;
    private final Sides sides;
    private final List<Relation> found = new ArrayList<>();
    private @Nullable Party accuser;
    private int accusedAt;

    RelationCollector(Reading reading, Speakers speakers, Sides sides) {
        this.reading = reading;
        this.speakers = speakers;
        this.sides = sides;
    }

    List<Relation> found() {
        return List.copyOf(found);
    }

    /** The relation that was found last. */
    Relation last() {
        return found.get(found.size() - 1);
    }

    /** Who has accused somebody last, not long before the token, or null. */
    @Nullable
    Party accuser(int token) {
        return token - accusedAt < ANSWER_WITHIN ? accuser : null;
    }

    /** Takes the relations of the predicate at {@code at}, and says whether there was one. */
    boolean add(List<Bond> bonds, int at, Sentence sentence) {
        boolean any = false;
        for (Bond bond : bonds) {
            any |= isRelation(bond) && add(bond, at, sentence);
        }
        return any;
    }

    /** A match of two clubs is no consultation, and a state and its body are no two parties. */
    private static boolean isRelation(Bond bond) {
        Party a = bond.a();
        Party b = bond.b();
        boolean same = a.isSameAs(b) || a.belongsTo(b) || b.belongsTo(a);
        boolean match = bond.predicate().kind().equals("CONSULT") && (a.isClub() || b.isClub());
        boolean nameless = a.role() == Party.Role.GROUP && b.role() == Party.Role.GROUP;
        return !same && !match && !nameless;
    }

    private boolean add(Bond bond, int at, Sentence sentence) {
        Party a = bond.a();
        Party b = bond.b();
        RelationPredicate predicate = bond.predicate();
        int verb = bond.verb();
        int from = Math.max(sentence.first(), Math.min(Math.min(at, verb), Math.min(a.from(), b.from())));
        int to = Math.max(at + 1, Math.max(a.to(), b.to()));
        if (to - from > LONGEST) {
            return false;
        }
        if (!isKnown(bond, reading.token(from).start())) {
            sides.join(a, b, at);
            if (predicate.kind().equals("ACCUSE")) {
                accuser = a;
                accusedAt = at;
            }
            found.add(new Relation(
                    a.name(),
                    a.id(),
                    b.name(),
                    b.id(),
                    predicate.kind(),
                    predicate.polarity(),
                    RelationModality.of(reading, at, verb, predicate, sentence),
                    speakers.draftAt(at),
                    Passage.of(reading.text(), reading.span(from, to))));
        }
        return true;
    }

    /** Whether evidence that reaches behind {@code start} has told the same already. */
    private boolean isKnown(Bond bond, int start) {
        for (Relation before : found.subList(Math.max(0, found.size() - RECENT), found.size())) {
            boolean same = before.a().equals(bond.a().name())
                    && before.b().equals(bond.b().name())
                    && before.polarity().equals(bond.predicate().polarity());
            if (same && before.evidence().end() > start) {
                return true;
            }
        }
        return false;
    }
}
