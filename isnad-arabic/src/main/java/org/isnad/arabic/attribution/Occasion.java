package org.isnad.arabic.attribution;

import java.util.List;

/**
 * What somebody does who is only named behind it: بعد لقائه كذا قال فلان.
 *
 * @param noun the predicate
 * @param predicate what it asserts
 * @param object with whom it is done
 */
record Occasion(int noun, RelationPredicate predicate, PartyGroup object) {
    List<Bond> bonds(PartyGroup subject) {
        return Bond.across(subject, object, noun, predicate);
    }
}
