package org.isnad.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that the checker has published, as it stands after one commit. Stories are told apart by their place in the list. */
record World(int masthead, List<Story> stories) {
    /** A headline's version, the section it stands in, whether readers see it, and how often it was corrected. */
    record Story(int version, int section, boolean published, int corrections) {
        Story edited() {
            return new Story(version + 1, section, true, corrections);
        }

        Story moved() {
            return new Story(version, 1 - section, true, corrections);
        }

        Story corrected() {
            return new Story(version, section, published, corrections + 1);
        }

        Story withdrawn() {
            return new Story(version, section, false, corrections);
        }
    }

    World withMasthead(int version) {
        return new World(version, stories);
    }

    World with(int number, Story story) {
        List<Story> others = new ArrayList<>(stories);
        others.set(number, story);
        return new World(masthead, List.copyOf(others));
    }

    Story story(int number) {
        return stories.get(number);
    }

    /** The marks of all that readers see and that is as asked. */
    Set<String> marks(Predicate<Story> asked) {
        return IntStream.range(0, stories.size())
                .filter(n -> story(n).published() && asked.test(story(n)))
                .mapToObj(n -> Marks.headline(n, story(n).version()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
