package org.isnad.journeys;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.isnad.arabic.Slug;

/** Where one story is to be found. */
record StoryPlace(int editor, int number, Kind kind, IntFunction<Optional<Long>> articles) implements Place {
    enum Kind {
        PRESENT_ADDRESS,
        /** It names the headline before, and leads to the present one. */
        EARLIER_ADDRESS,
        SHORT_ADDRESS,
        PRINT,
        COMMENTS
    }

    static String headline(int editor, int number, int version) {
        return "خبر " + Marks.headline(editor, number, version);
    }

    @Override
    public Optional<String> path(List<World> worlds) {
        World.Story story = worlds.get(editor).story(number);
        return articles.apply(number).map(article -> switch (kind) {
            case PRESENT_ADDRESS -> address(article, story.version());
            case EARLIER_ADDRESS -> address(article, Math.max(1, story.version() - 1));
            case SHORT_ADDRESS -> "/a/" + article;
            case PRINT -> "/a/" + article + "/print";
            case COMMENTS -> "/comments/" + article;
        });
    }

    private String address(long article, int version) {
        return "/a/" + article + "/" + Slug.of(headline(editor, number, version));
    }

    @Override
    public Optional<String> mistake(World world, Answer answer) {
        if (world.editor() != editor) {
            return answer.status() == 301 ? Optional.empty() : surroundings(world, answer);
        }
        World.Story story = world.story(number);
        if (!story.published()) {
            return Place.first(Place.differs("status", 410, answer.status()), surroundings(world, answer));
        }
        String mark = world.mark(number);
        if (answer.status() == 301) {
            return Place.differs("leads to", Set.of(mark), Marks.in(answer.location(), Marks.HEADLINES));
        }
        Set<String> corrections =
                kind == Kind.COMMENTS ? Set.of() : Marks.corrections(editor, number, story.corrections());
        return Place.first(
                Place.differs("status", 200, answer.status()),
                Place.first(
                        Place.differs("corrections", corrections, answer.corrections()),
                        answer.headlines().contains(mark)
                                ? surroundings(world, answer)
                                : Optional.of("%s is not on it".formatted(mark))));
    }

    /** Other articles that stand around this one are as true as itself. */
    private static Optional<String> surroundings(World world, Answer answer) {
        return Place.first(
                Place.masthead(world, answer),
                world.marks(story -> true).containsAll(answer.headlines())
                        ? Optional.empty()
                        : Optional.of("headlines: readers see %s, found %s"
                                .formatted(world.marks(story -> true), answer.headlines())));
    }

    @Override
    public String toString() {
        return "%s of story %d by editor %d".formatted(kind, number, editor);
    }
}
