package org.isnad.journeys;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.arabic.Slug;

/**
 * Edits without pause while readers ask for everything that the edits touch, and kills the server in between. One
 * editor, so that the order of the changes is known: every answer must be the content as one commit left it, none older
 * than the last that was acknowledged before the question.
 */
final class Soak implements AutoCloseable {
    private static final int STORIES = 6;
    private static final int READERS = 6;
    private static final int ENOUGH_MISTAKES = 20;
    private static final Pattern AUTHOR = Pattern.compile("href=\"(/by/[0-9]+/[^\"]+)\"");

    private final Path data = DemoServer.freshData();
    private final int port = DemoServer.freePort();
    private final Interruptions interruptions = new Interruptions();
    private final List<Place> places = new ArrayList<>();
    private final StoryDesk desk;
    private final Checker checker;
    private volatile DemoServer server;
    private volatile boolean over;
    private int kills;

    Soak() throws IOException {
        server = DemoServer.start(data, Map.of(), port);
        URI site = URI.create(server.address());
        desk = new StoryDesk(DeskForms.signedIn(site, server.login(), server.password()), server.address(), STORIES);
        placesToWatch();
        checker = new Checker(site, places, desk.ledger(), interruptions);
    }

    private void placesToWatch() {
        places.add(new ListingPlace("/", story -> true));
        places.add(new ListingPlace("/day", story -> true));
        places.add(new ListingPlace("/tag/" + Slug.of(StoryDesk.TAG), story -> true));
        for (int section = 0; section < StoryDesk.SECTIONS.size(); section++) {
            int its = section;
            places.add(new ListingPlace(
                    "/section/" + Slug.of(StoryDesk.SECTIONS.get(section)), story -> story.section() == its));
        }
        for (int number = 0; number < STORIES; number++) {
            places.add(new StoryPlace(number, desk.articles().get(number), 0));
            places.add(new StoryPlace(number, desk.articles().get(number), 1));
        }
        String article =
                server.get(places.getLast().path(desk.ledger().newest())).body();
        Matcher author = AUTHOR.matcher(article);
        if (!author.find()) {
            throw new IllegalStateException("the article names no author");
        }
        places.add(new ListingPlace(author.group(1), story -> true));
    }

    /** What went wrong, at most the first twenty things. */
    List<String> run(Duration duration, int killsWanted) throws InterruptedException, IOException {
        long end = System.nanoTime() + duration.toNanos();
        List<Thread> hands = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            hands.add(Thread.ofVirtual().start(() -> {
                while (!over) {
                    checker.readOnce();
                }
            }));
        }
        hands.add(Thread.ofVirtual().start(this::edit));
        long[] moments = ThreadLocalRandom.current()
                .longs(killsWanted, System.nanoTime(), end)
                .sorted()
                .toArray();
        for (long moment : moments) {
            sleepUntil(moment);
            if (isEnough()) {
                break;
            }
            killAndRestart();
        }
        sleepUntil(end);
        over = true;
        for (Thread hand : hands) {
            hand.join();
        }
        afreshItIsTheSame();
        return List.copyOf(checker.mistakes).subList(0, Math.min(ENOUGH_MISTAKES, checker.mistakes.size()));
    }

    String told() {
        return "%d edits, %d answers (%d of them \"not modified\"), %d kills, %d mistakes"
                .formatted(
                        desk.ledger().edits(),
                        checker.answers.get(),
                        checker.unchanged.get(),
                        kills,
                        checker.mistakes.size());
    }

    private boolean isEnough() {
        return checker.mistakes.size() >= ENOUGH_MISTAKES;
    }

    private void sleepUntil(long moment) throws InterruptedException {
        while (System.nanoTime() < moment && !isEnough()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void killAndRestart() {
        interruptions.begin();
        server.kill();
        kills++;
        server = DemoServer.start(data, Map.of(), port);
        interruptions.end();
    }

    private void edit() {
        while (!over && !isEnough()) {
            try {
                desk.editSomething();
            } catch (IOException | RuntimeException e) {
                tellUnlessKilled("an edit failed", e);
                takeStock();
            }
        }
    }

    private void takeStock() {
        while (!isEnough()) {
            try {
                interruptions.awaitEnd();
                desk.lost().ifPresent(checker.mistakes::add);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | RuntimeException e) {
                tellUnlessKilled("the newsroom does not say what it holds", e);
            }
        }
    }

    private void tellUnlessKilled(String what, Exception failure) {
        long now = System.nanoTime();
        if (!interruptions.touch(now, now)) {
            checker.mistakes.add(what + ": " + failure);
        }
    }

    /** An edition that is made anew from the database says, byte for byte, what the one said that lived through all of it. */
    private void afreshItIsTheSame() throws InterruptedException, IOException {
        TimeUnit.SECONDS.sleep(2);
        List<byte[]> before = texts();
        interruptions.begin();
        server.stop();
        deleteEdition();
        server = DemoServer.start(data, Map.of(), port);
        interruptions.end();
        List<byte[]> afresh = texts();
        for (int i = 0; i < before.size(); i++) {
            if (!Arrays.equals(before.get(i), afresh.get(i))) {
                checker.mistakes.add("made anew, %s differs: %s"
                        .formatted(places.get(i), firstDifference(before.get(i), afresh.get(i))));
            }
        }
    }

    private static String firstDifference(byte[] before, byte[] afresh) {
        int at = Arrays.mismatch(before, afresh);
        return "«%s» became «%s»".formatted(around(before, at), around(afresh, at));
    }

    private static String around(byte[] text, int at) {
        int from = Math.max(0, at - 150);
        return new String(text, from, Math.min(text.length, at + 250) - from, StandardCharsets.UTF_8);
    }

    private List<byte[]> texts() throws IOException {
        List<byte[]> texts = new ArrayList<>();
        for (Place place : places) {
            texts.add(checker.text(place));
        }
        return texts;
    }

    private void deleteEdition() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("edition"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
