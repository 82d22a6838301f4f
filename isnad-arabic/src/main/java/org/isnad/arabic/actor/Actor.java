package org.isnad.arabic.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that acts: an entry of the authority file.
 *
 * @param id its identifier, such as {@code state:eg}
 * @param name its canonical name
 * @param type what it is
 * @param aliases other names, in any script; one that begins with {@code *} counts only behind a head noun (صحيفة الحياة)
 * @param parent the identifier of what it belongs to, or null
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        List<String> aliases,
        @Nullable String parent) {
    public Actor {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An actor needs an identifier and a name");
        }
        aliases = List.copyOf(aliases);
    }
}
