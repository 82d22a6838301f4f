package org.isnad.arabic.attribution;

import java.util.Objects;
import org.isnad.arabic.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One who may be a party to a relation, where the text names it.
 *
 * @param name the fullest name known
 * @param actor the known actor, or null
 * @param home the state that a person acts for, or null
 * @param from the first token of the phrase, its title or head included
 * @param to the token after it
 * @param glued the letters glued before the phrase: و، ب، ل and their like
 * @param role what the phrase may be in a clause
 */
record Party(String name, @Nullable Actor actor, @Nullable Actor home, int from, int to, String glued, Role role) {
    /** What a phrase may be in a clause. */
    enum Role {
        PERSON,
        /** One who acts. */
        AGENT,
        /** A state's bare name, which may be a mere place. */
        PLACE,
        /** People without a name, told by what they are: متظاهرون. */
        GROUP,
        /** Something of a state, which is done something to: القرار الأميركي. */
        THING
    }

    boolean isPerson() {
        return role == Role.PERSON;
    }

    /** Whether a glued و or ف ties the phrase to what went before. */
    boolean joined() {
        return glued.startsWith("و") || glued.startsWith("ف");
    }

    /** The preposition glued to the phrase, or nothing. */
    String preposition() {
        String letters = joined() ? glued.substring(1) : glued;
        return letters.isEmpty() ? "" : letters.substring(0, 1);
    }

    @Nullable
    String id() {
        return actor == null ? null : actor.id();
    }

    boolean isSameAs(Party other) {
        boolean known = actor != null && other.actor != null;
        return known ? Objects.equals(id(), other.id()) : name.equals(other.name);
    }

    /** Whether it is a sports club or a national team, by its names. */
    boolean isClub() {
        return actor != null
                && (actor.id().endsWith("-football")
                        || actor.name().startsWith("نادي ")
                        || actor.aliases().stream().anyMatch(alias -> alias.startsWith("نادي ")));
    }

    /** Whether the one belongs to the other: a state and its army. */
    boolean belongsTo(Party other) {
        return actor != null && other.actor != null && other.actor.id().equals(actor.parent());
    }
}
