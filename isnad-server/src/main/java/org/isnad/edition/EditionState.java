package org.isnad.edition;

import java.time.Duration;

/**
 * What the edition is at just now.
 *
 * @param pages those in memory, with {@code memoryBytes} outside the heap and in it
 * @param diskBytes nearly: what other servers do to the same folder is not known
 * @param rendering pages being rendered; {@code waiting} are those whose turn has not come
 * @param pressing pages waiting to be compressed
 * @param position the last event that is taken into account
 * @param staleFor for how long pages may have been older than what they tell of; zero while they are true
 */
public record EditionState(
        long pages,
        long memoryBytes,
        long diskBytes,
        int rendering,
        int waiting,
        int pressing,
        long position,
        Duration staleFor) {}
