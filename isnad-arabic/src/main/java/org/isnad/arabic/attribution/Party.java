package org.isnad.arabic.attribution;

import org.jspecify.annotations.Nullable;

/**
 * One who may be a party to a relation.
 *
 * @param name the fullest name known
 * @param actor the identifier in the authority file, or null
 * @param from the first token of the mention
 * @param to the token after it
 * @param acts whether the mention is of one who acts and no mere place
 */
record Party(String name, @Nullable String actor, int from, int to, boolean acts) {
    boolean isSameAs(Party other) {
        return actor == null ? name.equals(other.name) : actor.equals(other.actor);
    }
}
