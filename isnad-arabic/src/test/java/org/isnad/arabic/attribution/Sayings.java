package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Objects;

/** What the engine finds in a few sentences, for tests. */
final class Sayings {
    private Sayings() {}

    static List<Statement> statementsOf(String text) {
        return Attribution.standard().analyse(text).statements();
    }

    static List<String> speakersOf(String text) {
        return statementsOf(text).stream().map(s -> s.speaker().name()).toList();
    }

    /** The speakers as the text has them, of those statements that name theirs. */
    static List<String> mentionsOf(String text) {
        return statementsOf(text).stream()
                .map(s -> s.speaker().mention())
                .filter(Objects::nonNull)
                .map(Passage::text)
                .toList();
    }

    /** The outlets through which the statements came that have one. */
    static List<String> viasOf(String text) {
        return statementsOf(text).stream()
                .map(Statement::via)
                .filter(Objects::nonNull)
                .map(Via::text)
                .toList();
    }

    static List<String> contentsOf(String text) {
        return statementsOf(text).stream().map(s -> s.content().text()).toList();
    }
}
