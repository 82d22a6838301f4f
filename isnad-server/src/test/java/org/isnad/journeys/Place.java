package org.isnad.journeys;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A page that the checker watches: where it is, and what must be on it in any state of the content. */
interface Place {
    /** Nothing while it is not there to be asked for. */
    Optional<String> path(List<World> worlds);

    /**
     * What is wrong with an answer if the content of one editor is as given; nothing when it is right to the last mark.
     *
     * @param answer with the marks of that editor only
     */
    Optional<String> mistake(World world, Answer answer);

    /** What an answer said, as far as it can be right or wrong. */
    record Answer(int status, String location, Set<String> mastheads, Set<String> headlines, Set<String> corrections) {
        static Answer of(int status, String location, String body) {
            return new Answer(
                    status,
                    location,
                    Marks.in(body, Marks.MASTHEADS),
                    Marks.in(body, Marks.HEADLINES),
                    Marks.in(body, Marks.CORRECTIONS));
        }

        Answer about(int editor) {
            return new Answer(status, location, mastheads, Marks.of(editor, headlines), Marks.of(editor, corrections));
        }
    }

    static Optional<String> first(Optional<String> mistake, Optional<String> other) {
        return mistake.isPresent() ? mistake : other;
    }

    static Optional<String> differs(String what, Object expected, Object found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of("%s: expected %s, found %s".formatted(what, expected, found));
    }

    static Optional<String> masthead(World world, Answer answer) {
        return world.masthead() == World.NOT_MINE
                ? Optional.empty()
                : differs("masthead", Set.of(Marks.masthead(world.masthead())), answer.mastheads());
    }
}
