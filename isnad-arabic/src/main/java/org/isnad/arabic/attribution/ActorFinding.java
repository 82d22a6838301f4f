package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.actor.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the text and where it is mentioned.
 *
 * @param id the identifier in the authority file, or null for a name that is proposed
 * @param name the canonical name, or the fullest that the text has
 * @param type what it is
 * @param mentions where, in the order of the text
 */
public record ActorFinding(@Nullable String id, String name, ActorType type, List<Passage> mentions) {}
