package org.isnad.edition;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.storage.SubjectKey;

/**
 * For every subject the last event that touched it. A page is true as long as none of its subjects was touched after
 * the event as of which it was rendered: nothing has to be found and deleted when something changes.
 */
final class KeyVersions {
    private final Map<SubjectKey, Long> versions = new ConcurrentHashMap<>();
    private volatile long position;

    /** The last event that is taken into account. */
    long position() {
        return position;
    }

    void touch(long event, Collection<SubjectKey> keys) {
        keys.forEach(key -> versions.put(key, event));
        position = event;
    }

    void restore(Map<SubjectKey, Long> known, long knownPosition) {
        versions.putAll(known);
        position = knownPosition;
    }

    /** Nothing is known of earlier events. */
    void startAt(long event) {
        versions.clear();
        position = event;
    }

    boolean isTrue(FinishedPage page) {
        if (page.facts().asOf() < 0) {
            return false;
        }
        long now = position;
        if (page.isCheckedUntil(now)) {
            return true;
        }
        for (SubjectKey key : page.facts().keys()) {
            if (versions.getOrDefault(key, 0L) > page.facts().asOf()) {
                return false;
            }
        }
        page.setCheckedUntil(now);
        return true;
    }

    Map<String, Long> snapshot() {
        Map<String, Long> all = new TreeMap<>();
        versions.forEach((key, event) -> all.put(key.toString(), event));
        return all;
    }
}
