package org.isnad.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comments, told from others by e-mail address and name, or by name and network where there is no address.
 *
 * @param email empty when none was given
 * @param network the part of the address that names the network, empty once it was forgotten
 */
public record Commenter(
        long id,
        String name,
        String email,
        String network,
        Instant firstAt,
        @Nullable Instant bannedAt) {}
