package org.isnad.arabic.attribution;

import java.util.List;

/** Finds what is asserted between two actors. */
final class RelationFinder {
    private RelationFinder() {}

    static List<Relation> find(Reading reading, List<Draft> drafts) {
        return List.of();
    }
}
