package org.isnad.journeys;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.isnad.journeys.World.Story;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * One of the checker's editors, with stories that no other touches. Edits of one editor are made one after the other,
 * so that their order is known, and each stands in the ledger before it is sent.
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
            Pattern.compile("<textarea id=\"title\".*?k[0-9]+s[0-9]+v([0-9]+)z.*?</textarea>", Pattern.DOTALL);

    private final DeskForms desk;
    private final String address;
    private final int editor;
    private final int stories;
    private final List<String> sections;
    private final List<Long> articles = new CopyOnWriteArrayList<>();
    private final List<Integer> revisions = new ArrayList<>();
    private final Ledger ledger;

    /** The first editor also sets the masthead. */
    StoryDesk(DeskForms desk, String address, int editor, int stories) throws IOException {
        this.desk = desk;
        this.address = address;
        this.editor = editor;
        this.stories = stories;
        String form = desk.page("/newsroom/articles/new");
        this.sections = SECTIONS.stream()
                .map(name -> found(form, Pattern.compile("<option value=\"([0-9]+)\">" + name)))
                .toList();
        World start = new World(editor, editor == 0 ? 0 : World.NOT_MINE, List.of());
        for (int number = 0; number < stories; number++) {
            start = start.withNew(Story.fresh(number % 2));
            addArticle(desk.publish(typed(number, start.story(number))));
        }
        if (editor == 0) {
            setMasthead(0);
        }
        this.ledger = new Ledger(start);
    }

    Ledger ledger() {
        return ledger;
    }

    /** The number of a story's article, once it is known. */
    Optional<Long> article(int number) {
        return number < articles.size() ? Optional.of(articles.get(number)) : Optional.empty();
    }

    void editSomething() throws IOException {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        World now = ledger.newest();
        List<Integer> active = now.active();
        if (active.size() < stories) {
            publishAnother(now, chance.nextInt(SECTIONS.size()));
        } else {
            edit(now, active.get(chance.nextInt(active.size())), chance.nextInt(100));
        }
        ledger.acknowledged();
    }

    private void edit(World now, int number, int choice) throws IOException {
        Story story = now.story(number);
        if (choice < 4 && editor == 0) {
            ledger.sending(now.withMasthead(now.masthead() + 1));
            setMasthead(now.masthead() + 1);
        } else if (!story.published() || choice < 50) {
            publish(now, number, story.edited());
        } else if (choice < 65) {
            publish(now, number, story.moved());
        } else if (choice < 80 && story.corrections() < MOST_CORRECTIONS) {
            ledger.sending(now.with(number, story.corrected()));
            desk.correct(articles.get(number), "كان خطأ " + Marks.correction(editor, number, story.corrections() + 1));
        } else {
            ledger.sending(now.with(number, story.withdrawn(choice >= 92)));
            desk.withdraw(articles.get(number));
        }
    }

    private void publishAnother(World now, int section) throws IOException {
        Story story = Story.fresh(section);
        int number = now.stories().size();
        ledger.sending(now.withNew(story));
        addArticle(desk.publish(typed(number, story)));
    }

    private void addArticle(long article) {
        articles.add(article);
        revisions.add(1);
    }

    private void publish(World now, int number, Story story) throws IOException {
        ledger.sending(now.with(number, story));
        desk.publish(articles.get(number), revisions.get(number), typed(number, story));
        revisions.set(number, revisions.get(number) + 1);
    }

    private void setMasthead(int version) throws IOException {
        desk.setMasthead("المرصد " + Marks.masthead(version), "شعار " + Marks.masthead(version), address);
    }

    private DeskForms.Typed typed(int number, Story story) {
        String mark = Marks.headline(editor, number, story.version());
        return new DeskForms.Typed(
                StoryPlace.headline(editor, number, story.version()),
                "مقدمة " + mark,
                "فقرة أولى " + mark + "\n\nفقرة ثانية " + mark,
                sections.get(story.section()),
                AUTHOR,
                TAG);
    }

    /** After a crash: what was acknowledged must be there, and of an edit that was not answered all or nothing. */
    Optional<String> lost() throws IOException {
        World sent = ledger.newest();
        World kept = whatIsKept(sent);
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

    private World whatIsKept(World sent) throws IOException {
        if (articles.size() < sent.stories().size()) {
            numberOf(sent.mark(articles.size())).ifPresent(this::addArticle);
        }
        List<Story> settled = ledger.settled().stories();
        List<Story> kept = new ArrayList<>();
        for (int number = 0; number < articles.size(); number++) {
            Story told = sent.story(number);
            boolean isRecent = number >= articles.size() - 2 * stories;
            boolean mayHaveChanged = isRecent || !settled.get(number).retired();
            kept.add(mayHaveChanged ? whatIsKept(number, told.retired()) : told);
        }
        return new World(editor, editor == 0 ? mastheadKept() : World.NOT_MINE, List.copyOf(kept));
    }

    private Story whatIsKept(int number, boolean isRetired) throws IOException {
        String path = "/newsroom/articles/" + articles.get(number);
        String form = desk.page(path);
        boolean isPublished = found(form, STATE).equalsIgnoreCase("published");
        revisions.set(number, Integer.parseInt(found(form, BASED_ON)));
        return new Story(
                Integer.parseInt(found(form, TITLE)),
                sections.indexOf(found(form, SECTION)),
                Marks.in(desk.page(path + "/corrections"), Marks.CORRECTIONS).size(),
                isPublished,
                isRetired && !isPublished);
    }

    private int mastheadKept() throws IOException {
        return Integer.parseInt(found(desk.page("/newsroom/settings"), Pattern.compile("value=\"[^\"]*m([0-9]+)mz\"")));
    }

    /** Of the newest article with that headline, though nobody was told it. */
    private Optional<Long> numberOf(String mark) throws IOException {
        return Jsoup.parse(desk.page("/newsroom")).select("a[href~=/newsroom/articles/[0-9]+$]").stream()
                .filter(link -> link.text().contains(mark))
                .map((Element link) -> Long.parseLong(link.attr("href").replaceAll(".*/", "")))
                .findFirst();
    }

    private static String found(String page, Pattern asked) {
        return asked.matcher(page)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElseThrow(() -> new IllegalStateException(asked + " is not on the page: " + page));
    }
}
