package org.isnad.storage;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Names what a page depends on, such as {@code article:12}; a change names the keys it touches. */
public record SubjectKey(String kind, String id) {
    public SubjectKey {
        if (!isKind(kind) || id.isEmpty() || id.chars().anyMatch(c -> c <= ' ' || c == ',')) {
            throw new IllegalArgumentException("not a subject key: " + kind + ":" + id);
        }
    }

    private static boolean isKind(String kind) {
        return !kind.isEmpty() && kind.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    public static SubjectKey of(String kind, long id) {
        return new SubjectKey(kind, Long.toString(id));
    }

    public static SubjectKey parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a subject key: " + text);
        }
        return new SubjectKey(text.substring(0, colon), text.substring(colon + 1));
    }

    static String join(Collection<SubjectKey> keys) {
        return keys.stream().map(SubjectKey::toString).collect(Collectors.joining(" "));
    }

    static Set<SubjectKey> split(String text) {
        Set<SubjectKey> keys = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            for (String key : text.split(" ")) {
                keys.add(parse(key));
            }
        }
        return keys;
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
