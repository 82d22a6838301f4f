package org.isnad.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.journeys.World.Story;

/**
 * The one editor of the checker's stories. Edits are made one after the other, so that their order is known, and each
 * stands in the ledger before it is sent.
 */
final class StoryDesk {
    static final List<String> SECTIONS = List.of("السياسة", "اقتصاد");
    static final String AUTHOR = "شاهدة العيان";
    static final String TAG = "ملف الشهادة";
    private static final int MOST_CORRECTIONS = 12;
    private static final Pattern STATE = Pattern.compile("class=\"state state-([A-Za-z]+)\"");
    private static final Pattern BASED_ON = Pattern.compile("name=\"based-on\" value=\"([0-9]+)\"");
    private static final Pattern SECTION =
            Pattern.compile("<select id=\"section\".*?<option value=\"([0-9]+)\" selected>", Pattern.DOTALL);
    private static final Pattern TITLE =
            Pattern.compile("<textarea id=\"title\".*?k[0-9]+v([0-9]+)z.*?</textarea>", Pattern.DOTALL);

    private final DeskForms desk;
    private final String address;
    private final List<String> sections;
    private final List<Long> articles = new ArrayList<>();
    private final int[] revisions;
    private final Ledger ledger;

    StoryDesk(DeskForms desk, String address, int stories) throws IOException {
        this.desk = desk;
        this.address = address;
        String form = desk.page("/newsroom/articles/new");
        this.sections = SECTIONS.stream()
                .map(name -> found(form, Pattern.compile("<option value=\"([0-9]+)\">" + name)))
                .toList();
        this.revisions = new int[stories];
        World start = new World(
                0,
                IntStream.range(0, stories)
                        .mapToObj(number -> new Story(1, number % 2, true, 0))
                        .toList());
        for (int number = 0; number < stories; number++) {
            articles.add(desk.publish(typed(number, start.story(number))));
            revisions[number] = 1;
        }
        setMasthead(0);
        this.ledger = new Ledger(start);
    }

    Ledger ledger() {
        return ledger;
    }

    List<Long> articles() {
        return articles;
    }

    void editSomething() throws IOException {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        World now = ledger.newest();
        int number = chance.nextInt(articles.size());
        Story story = now.story(number);
        int choice = chance.nextInt(100);
        if (choice < 4) {
            ledger.sending(now.withMasthead(now.masthead() + 1));
            setMasthead(now.masthead() + 1);
        } else if (!story.published() || choice < 50) {
            publish(now, number, story.edited());
        } else if (choice < 65) {
            publish(now, number, story.moved());
        } else if (choice < 80 && story.corrections() < MOST_CORRECTIONS) {
            ledger.sending(now.with(number, story.corrected()));
            desk.correct(articles.get(number), "كان خطأ " + Marks.correction(number, story.corrections() + 1));
        } else {
            ledger.sending(now.with(number, story.withdrawn()));
            desk.withdraw(articles.get(number));
        }
        ledger.acknowledged();
    }

    private void publish(World now, int number, Story story) throws IOException {
        ledger.sending(now.with(number, story));
        desk.publish(articles.get(number), revisions[number], typed(number, story));
        revisions[number]++;
    }

    private void setMasthead(int version) throws IOException {
        desk.setMasthead("المرصد " + Marks.masthead(version), "شعار " + Marks.masthead(version), address);
    }

    private DeskForms.Typed typed(int number, Story story) {
        String mark = Marks.headline(number, story.version());
        return new DeskForms.Typed(
                StoryPlace.headline(number, story.version()),
                "مقدمة " + mark,
                "فقرة أولى " + mark + "\n\nفقرة ثانية " + mark,
                sections.get(story.section()),
                AUTHOR,
                TAG);
    }

    /** After a crash: what was acknowledged must be there, and of an edit that was not answered all or nothing. */
    Optional<String> lost() throws IOException {
        World kept = whatIsKept();
        World sent = ledger.newest();
        if (ledger.isPending()) {
            if (kept.equals(sent)) {
                ledger.acknowledged();
            } else {
                ledger.undone();
            }
        }
        return kept.equals(ledger.newest())
                ? Optional.empty()
                : Optional.of("lost: the newsroom holds %s, neither %s nor %s".formatted(kept, sent, ledger.newest()));
    }

    private World whatIsKept() throws IOException {
        List<Story> stories = new ArrayList<>();
        for (int number = 0; number < articles.size(); number++) {
            String path = "/newsroom/articles/" + articles.get(number);
            String form = desk.page(path);
            revisions[number] = Integer.parseInt(found(form, BASED_ON));
            stories.add(new Story(
                    Integer.parseInt(found(form, TITLE)),
                    sections.indexOf(found(form, SECTION)),
                    found(form, STATE).equalsIgnoreCase("published"),
                    Marks.in(desk.page(path + "/corrections"), Marks.CORRECTIONS)
                            .size()));
        }
        String masthead = found(desk.page("/newsroom/settings"), Pattern.compile("value=\"[^\"]*m([0-9]+)mz\""));
        return new World(Integer.parseInt(masthead), List.copyOf(stories));
    }

    private static String found(String page, Pattern asked) {
        return asked.matcher(page)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElseThrow(() -> new IllegalStateException(asked + " is not on the page: " + page));
    }
}
