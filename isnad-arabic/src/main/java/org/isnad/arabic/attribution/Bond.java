package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Two parties that a predicate ties together.
 *
 * @param a who acts
 * @param b who is acted upon
 * @param verb the verb that the predicate hangs on, or the predicate itself
 * @param predicate what is asserted
 */
record Bond(Party a, Party b, int verb, RelationPredicate predicate) {
    /** Everyone of the one group with everyone of the other. */
    static List<Bond> across(PartyGroup a, PartyGroup b, int verb, RelationPredicate predicate) {
        List<Bond> bonds = new ArrayList<>();
        for (Party one : a.members()) {
            for (Party other : b.members()) {
                bonds.add(new Bond(one, other, verb, predicate));
            }
        }
        return bonds;
    }

    /** Everyone of the group with everyone else of it. */
    static List<Bond> within(PartyGroup group, int verb, RelationPredicate predicate) {
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < group.members().size(); i++) {
            for (int k = i + 1; k < group.members().size(); k++) {
                bonds.add(new Bond(group.members().get(i), group.members().get(k), verb, predicate));
            }
        }
        return bonds;
    }
}
