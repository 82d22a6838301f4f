package org.isnad.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.lucene.search.spell.JaroWinklerDistance;

/** Which word was probably meant by one that is unknown. */
final class NearMiss {
    private static final float NEAR = 0.85f;

    private NearMiss() {}

    static Optional<String> of(String word, Collection<String> known) {
        JaroWinklerDistance likeness = new JaroWinklerDistance();
        return known.stream()
                .filter(candidate -> likeness.getDistance(word, candidate) > NEAR)
                .max(Comparator.comparing(candidate -> likeness.getDistance(word, candidate)));
    }
}
