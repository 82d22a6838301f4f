package org.isnad.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All that one of the checker's editors has published, as it stands after one commit. Stories are told apart by their
 * place in the list.
 *
 * @param masthead its version, known only to the editor who sets it
 */
record World(int editor, int masthead, List<Story> stories) {
    static final int NOT_MINE = -1;

    /**
     * A headline's version, the section it stands in, how often it was corrected, whether readers see it, and whether
     * it is withdrawn for good.
     */
    record Story(int version, int section, int corrections, boolean published, boolean retired) {
        static Story fresh(int section) {
            return new Story(1, section, 0, true, false);
        }

        Story edited() {
            return new Story(version + 1, section, corrections, true, false);
        }

        Story moved() {
            return new Story(version, 1 - section, corrections, true, false);
        }

        Story corrected() {
            return new Story(version, section, corrections + 1, published, false);
        }

        Story withdrawn(boolean forGood) {
            return new Story(version, section, corrections, false, forGood);
        }
    }

    World withMasthead(int version) {
        return new World(editor, version, stories);
    }

    World with(int number, Story story) {
        List<Story> others = new ArrayList<>(stories);
        others.set(number, story);
        return new World(editor, masthead, List.copyOf(others));
    }

    World withNew(Story story) {
        List<Story> more = new ArrayList<>(stories);
        more.add(story);
        return new World(editor, masthead, List.copyOf(more));
    }

    Story story(int number) {
        return stories.get(number);
    }

    /** The numbers of those that may still be changed. */
    List<Integer> active() {
        return IntStream.range(0, stories.size())
                .filter(n -> !story(n).retired())
                .boxed()
                .toList();
    }

    String mark(int number) {
        return Marks.headline(editor, number, story(number).version());
    }

    /** The marks of all that readers see and that is as asked. */
    Set<String> marks(Predicate<Story> asked) {
        return IntStream.range(0, stories.size())
                .filter(n -> story(n).published() && asked.test(story(n)))
                .mapToObj(this::mark)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
