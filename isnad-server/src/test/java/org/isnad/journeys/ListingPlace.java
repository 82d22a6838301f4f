package org.isnad.journeys;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A page that lists the newest articles, or those of them that are as asked. */
record ListingPlace(String path, Predicate<World.Story> asked) implements Place {
    @Override
    public Optional<String> path(List<World> worlds) {
        return Optional.of(path);
    }

    @Override
    public Optional<String> mistake(World world, Answer answer) {
        return Place.first(
                Place.differs("status", 200, answer.status()),
                Place.first(
                        Place.masthead(world, answer),
                        Place.differs("headlines", world.marks(asked), answer.headlines())));
    }

    @Override
    public String toString() {
        return path;
    }
}
