package org.isnad.journeys;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Edits without pause while readers ask for everything that the edits touch, and kills the server in between. Several
 * editors, each with stories of their own, so that the order of everyone's changes is known: of every editor an answer
 * must hold the content as one commit left it, none older than the last that was acknowledged before the question.
 */
final class Soak implements AutoCloseable {
    /** Together no more than the front page lists. */
    private static final int EDITORS = 3;

    private static final int STORIES = 3;
    private static final int READERS = 6;
    private static final int ENOUGH_MISTAKES = 20;

    private final Path data;
    private final int port = DemoServer.freePort();
    private final Interruptions interruptions = new Interruptions();
    private final Map<String, String> database;
    private final List<StoryDesk> desks = new ArrayList<>();
    private final Places places;
    private final Checker checker;
    private final AtomicInteger closed = new AtomicInteger();
    private volatile DemoServer server;
    private volatile boolean over;
    private int kills;

    /** @param database what the server is told of it */
    Soak(Path data, Map<String, String> database) throws IOException {
        this.data = data;
        this.database = database;
        server = DemoServer.start(data, database, port);
        URI site = URI.create(server.address());
        for (int editor = 0; editor < EDITORS; editor++) {
            desks.add(new StoryDesk(
                    DeskForms.signedIn(site, server.login(), server.password()), server.address(), editor, STORIES));
        }
        places = new Places(desks, server);
        checker =
                new Checker(site, places, desks.stream().map(StoryDesk::ledger).toList(), interruptions);
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
        desks.forEach(desk -> hands.add(Thread.ofVirtual().start(() -> edit(desk))));
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
        return "%d edits by %d editors, %d answers (%d \"not modified\", %d marked as old), %d forms refused for now, %d kills, %d mistakes"
                .formatted(
                        desks.stream().mapToInt(desk -> desk.ledger().edits()).sum(),
                        EDITORS,
                        checker.answers.get(),
                        checker.unchanged.get(),
                        checker.marked.get(),
                        closed.get(),
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
        server = DemoServer.start(data, database, port);
        interruptions.end();
    }

    private void edit(StoryDesk desk) {
        while (!over && !isEnough()) {
            try {
                desk.editSomething();
            } catch (DeskForms.Closed e) {
                closed.incrementAndGet();
                takeStock(desk);
            } catch (IOException | RuntimeException e) {
                tellUnlessKilled("an edit failed", e);
                takeStock(desk);
            }
        }
    }

    private void takeStock(StoryDesk desk) {
        while (!isEnough()) {
            try {
                interruptions.awaitEnd();
                desk.lost().ifPresent(checker.mistakes::add);
                return;
            } catch (DeskForms.Closed e) {
                LockSupport.parkNanos(100_000_000);
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
        List<Place> all = places.all();
        List<byte[]> before = texts(all);
        interruptions.begin();
        server.stop();
        Folders.delete(data.resolve("edition"));
        server = DemoServer.start(data, database, port);
        interruptions.end();
        List<byte[]> afresh = texts(all);
        for (int i = 0; i < before.size(); i++) {
            if (!Arrays.equals(before.get(i), afresh.get(i))) {
                checker.mistakes.add("made anew, %s differs: %s"
                        .formatted(all.get(i), firstDifference(before.get(i), afresh.get(i))));
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

    private List<byte[]> texts(List<Place> all) throws IOException {
        List<byte[]> texts = new ArrayList<>();
        for (Place place : all) {
            texts.add(checker.text(place));
        }
        return texts;
    }

    @Override
    public void close() {
        server.close();
    }
}
