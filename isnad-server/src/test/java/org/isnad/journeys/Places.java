package org.isnad.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Slug;

/** Every page that shows what the checker's editors write. */
final class Places {
    private static final Pattern AUTHOR = Pattern.compile("href=\"(/by/[0-9]+/[^\"]+)\"");

    private final List<Place> listings = new ArrayList<>();
    private final List<StoryDesk> desks;

    Places(List<StoryDesk> desks, DemoServer server) {
        this.desks = desks;
        listings.add(new ListingPlace("/", story -> true));
        listings.add(new ListingPlace("/day", story -> true));
        listings.add(new ListingPlace("/tag/" + Slug.of(StoryDesk.TAG), story -> true));
        for (int section = 0; section < StoryDesk.SECTIONS.size(); section++) {
            int its = section;
            listings.add(new ListingPlace(
                    "/section/" + Slug.of(StoryDesk.SECTIONS.get(section)), story -> story.section() == its));
        }
        String article = story(0, 0, StoryPlace.Kind.PRESENT_ADDRESS)
                .path(worlds())
                .map(path -> server.get(path).body())
                .orElseThrow();
        Matcher author = AUTHOR.matcher(article);
        if (!author.find()) {
            throw new IllegalStateException("the article names no author");
        }
        listings.add(new ListingPlace(author.group(1), story -> true));
    }

    /** What every editor has sent last. */
    List<World> worlds() {
        return desks.stream().map(desk -> desk.ledger().newest()).toList();
    }

    /** A listing or a story; of stories more often one that is still worked on than one that is gone. */
    Place any() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        if (chance.nextInt(3) == 0) {
            return listings.get(chance.nextInt(listings.size()));
        }
        int editor = chance.nextInt(desks.size());
        World world = desks.get(editor).ledger().newest();
        List<Integer> active = world.active();
        int number = chance.nextInt(10) == 0 || active.isEmpty()
                ? chance.nextInt(world.stories().size())
                : active.get(chance.nextInt(active.size()));
        StoryPlace.Kind[] kinds = StoryPlace.Kind.values();
        return story(editor, number, kinds[chance.nextInt(kinds.length)]);
    }

    /** All listings, and all of every story that is still worked on. */
    List<Place> all() {
        List<Place> all = new ArrayList<>(listings);
        for (World world : worlds()) {
            for (int number : world.active()) {
                for (StoryPlace.Kind kind : StoryPlace.Kind.values()) {
                    all.add(story(world.editor(), number, kind));
                }
            }
        }
        return all;
    }

    private Place story(int editor, int number, StoryPlace.Kind kind) {
        return new StoryPlace(editor, number, kind, desks.get(editor)::article);
    }
}
