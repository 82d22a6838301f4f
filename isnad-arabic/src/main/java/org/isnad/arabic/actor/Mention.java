package org.isnad.arabic.actor;

import org.isnad.arabic.Span;

/**
 * A place where a text names a known actor.
 *
 * @param actor who is named
 * @param from the first token of the name
 * @param to the token after it
 * @param span the name in the text, without letters glued before it where these can be cut off
 * @param acts whether the actor seems meant as one that acts, and not merely as a place (في مصر)
 */
public record Mention(Actor actor, int from, int to, Span span, boolean acts) {
    /** The same words, meaning another actor. */
    Mention of(Actor other) {
        return new Mention(other, from, to, span, acts);
    }

    /** The same words, meaning nobody who acts. */
    Mention asPlace() {
        return new Mention(actor, from, to, span, false);
    }
}
