package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PressTest {
    private final Map<String, FinishedPage> shown = new ConcurrentHashMap<>();
    private final Map<String, FinishedPage> kept = new ConcurrentHashMap<>();
    private final CountDownLatch mayGoOn = new CountDownLatch(1);

    private final Press.Shelf shelf = new Press.Shelf() {
        @Override
        public void show(String address, FinishedPage page) {
            shown.put(address, page);
            if (address.equals("/slow")) {
                await(mayGoOn);
            }
        }

        @Override
        public void keep(String address, FinishedPage page) {
            kept.put(address, page);
        }
    };

    @Test
    void aPageIsCompressedQuicklyAndWhenItHasSettledThoroughly() throws InterruptedException {
        try (Press press = new Press(shelf, () -> false)) {
            press.add("/", page());

            FinishedPage quick = eventually(shown, "/");
            assertThat(quick.isPressed()).isFalse();
            assertThat(quick.isBare()).isFalse();
            assertThat(eventually(kept, "/").isPressed()).isTrue();
        }
    }

    @Test
    void aPageThatFoundNoRoomIsCompressedWhenItIsAskedForAgain() throws InterruptedException {
        try (Press press = new Press(shelf, () -> true)) {
            press.add("/slow", page());
            eventually(shown, "/slow");
            for (int i = 0; i < 300; i++) {
                press.add("/crawled/" + i, page());
            }
            press.add("/read", page());
            assertThat(press.waiting()).isEqualTo(100);

            mayGoOn.countDown();
            eventually(shown, "/crawled/99");
            assertThat(shown).doesNotContainKeys("/crawled/100", "/read");

            press.addUnlessTaken("/read", page());
            eventually(shown, "/read");
        }
    }

    @Test
    void whatIsAtWorkIsNotTakenTwice() throws InterruptedException {
        try (Press press = new Press(shelf, () -> true)) {
            press.add("/slow", page());
            eventually(shown, "/slow");

            press.addUnlessTaken("/slow", page());

            assertThat(press.waiting()).isZero();
            mayGoOn.countDown();
        }
    }

    private static FinishedPage page() {
        byte[] html = "نص طويل يتكرر. ".repeat(200).getBytes(StandardCharsets.UTF_8);
        return FinishedPage.of(
                new FinishedPage.Facts(200, "", ContentHash.of(html), 0, 1, Long.MAX_VALUE, Set.of()),
                Map.of(Coding.IDENTITY, html));
    }

    private static FinishedPage eventually(Map<String, FinishedPage> pages, String address)
            throws InterruptedException {
        for (int tries = 0; tries < 500; tries++) {
            FinishedPage page = pages.get(address);
            if (page != null) {
                return page;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError(address + " never came out of the press");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
