package org.isnad.journeys;

import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Slug;

/** A story's own address, which names a version of its headline: the present one, or one that leads there. */
record StoryPlace(int number, long article, int versionsAgo) implements Place {
    static String headline(int number, int version) {
        return "خبر " + Marks.headline(number, version);
    }

    @Override
    public String path(World world) {
        return address(Math.max(1, world.story(number).version() - versionsAgo));
    }

    private String address(int version) {
        return "/a/" + article + "/" + Slug.of(headline(number, version));
    }

    @Override
    public Optional<String> mistake(World world, Answer answer) {
        World.Story story = world.story(number);
        if (!story.published()) {
            return Place.first(
                    Place.differs("status", 410, answer.status()),
                    Place.first(Place.masthead(world, answer), strangers(world, answer)));
        }
        String mark = Marks.headline(number, story.version());
        if (answer.status() == 301) {
            return Place.differs("leads to", Set.of(mark), Marks.in(answer.location(), Marks.HEADLINES));
        }
        return Place.first(
                Place.differs("status", 200, answer.status()),
                Place.first(
                        Place.masthead(world, answer),
                        Place.first(
                                Place.differs(
                                        "corrections",
                                        Marks.corrections(number, story.corrections()),
                                        answer.corrections()),
                                answer.headlines().contains(mark)
                                        ? strangers(world, answer)
                                        : Optional.of("%s is not on it".formatted(mark)))));
    }

    /** Other articles that stand around this one are as true as itself. */
    private static Optional<String> strangers(World world, Answer answer) {
        return world.marks(story -> true).containsAll(answer.headlines())
                ? Optional.empty()
                : Optional.of("headlines: readers see %s, found %s"
                        .formatted(world.marks(story -> true), answer.headlines()));
    }
}
