package org.isnad.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.isnad.storage.EventLog;
import org.isnad.storage.Eventually;
import org.isnad.storage.Pulse;
import org.isnad.storage.Reading;
import org.isnad.storage.SubjectKey;
import org.isnad.storage.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static final SubjectKey FIRST = SubjectKey.of("article", 1);
    private static final SubjectKey SECOND = SubjectKey.of("article", 2);

    /** Pages whose text and subjects the test decides. */
    private static final class Texts implements PageSource {
        final Map<String, String> texts = new ConcurrentHashMap<>();
        final AtomicInteger renderings = new AtomicInteger();
        volatile boolean broken;
        volatile @Nullable CountDownLatch gate;

        @Override
        public boolean serves(String path) {
            return texts.containsKey(path);
        }

        @Override
        public Page render(Address address) {
            String text = texts.get(address.path());
            renderings.incrementAndGet();
            await(gate);
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            Reading.note(address.path().equals("/1") ? FIRST : SECOND);
            return Page.html(
                    text == null ? 404 : 200,
                    Objects.requireNonNullElse(text, "none").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<Address> part(int number) {
            return number == 0 ? texts.keySet().stream().map(Address::of).toList() : List.of();
        }

        @Override
        public String apology() {
            return "sorry";
        }

        @Override
        public String refusal() {
            return "no";
        }

        @Override
        public List<Address> eager(Set<SubjectKey> changed) {
            return List.of();
        }

        private static void await(@Nullable CountDownLatch gate) {
            try {
                if (gate != null) {
                    gate.await();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final TestDatabase test = TestDatabase.create();
    private final EventLog events = new EventLog(test.database(), InstantSource.system());
    private final Pulse pulse = new Pulse(test.database(), () -> {}, InstantSource.system());
    private final Texts source = new Texts();
    private Edition edition = opened("build");

    @AfterEach
    void close() {
        edition.close();
        pulse.close();
        test.close();
    }

    @Test
    void aPageIsRenderedOnceUntilWhatItReadChanges() {
        source.texts.put("/1", "before");
        source.texts.put("/2", "other");
        assertThat(read("/1")).isEqualTo("before");
        assertThat(read("/1")).isEqualTo("before");
        assertThat(read("/2")).isEqualTo("other");
        assertThat(source.renderings).hasValue(2);

        source.texts.put("/1", "after");
        happened(FIRST);

        assertThat(read("/1")).isEqualTo("after");
        assertThat(read("/2")).isEqualTo("other");
        assertThat(source.renderings).hasValue(3);
    }

    @Test
    void aChangeIsVisibleAsSoonAsItsCommitReturns() {
        source.texts.put("/1", "0");
        for (int i = 1; i <= 50; i++) {
            source.texts.put("/1", Integer.toString(i));
            happened(FIRST);
            assertThat(read("/1")).isEqualTo(Integer.toString(i));
        }
    }

    @Test
    void aStormOnOnePageRendersItOnce() {
        source.texts.put("/1", "text");
        CountDownLatch gate = new CountDownLatch(1);
        source.gate = gate;

        List<CompletableFuture<FinishedPage>> readers = IntStream.range(0, 500)
                .mapToObj(i -> edition.page(Address.of("/1")))
                .toList();
        gate.countDown();

        assertThat(readers).allSatisfy(reader -> assertThat(text(reader.join())).isEqualTo("text"));
        assertThat(source.renderings).hasValue(1);
    }

    @Test
    void aPageThatChangedWhileItWasRenderedIsRenderedAgain() throws InterruptedException {
        source.texts.put("/1", "before");
        CountDownLatch gate = new CountDownLatch(1);
        source.gate = gate;
        CompletableFuture<FinishedPage> slow = edition.page(Address.of("/1"));
        eventually(() -> source.renderings.get() == 1);
        source.texts.put("/1", "after");
        happened(FIRST);
        CompletableFuture<FinishedPage> afterTheChange = edition.page(Address.of("/1"));
        gate.countDown();

        assertThat(text(slow.join())).isEqualTo("before");
        assertThat(text(afterTheChange.join())).isEqualTo("after");
        assertThat(read("/1")).isEqualTo("after");
    }

    @Test
    void readersKeepTheLastEditionWhileNothingCanBeRendered() {
        source.texts.put("/1", "last");
        source.texts.put("/2", "never seen");
        assertThat(read("/1")).isEqualTo("last");
        source.broken = true;
        happened(FIRST);

        assertThat(read("/1")).isEqualTo("last");
        assertThat(edition.staleSince()).isBeforeOrEqualTo(Instant.now());
        assertThatThrownBy(() -> read("/2")).hasRootCauseInstanceOf(IllegalStateException.class);

        source.broken = false;
        source.texts.put("/1", "recovered");
        assertThat(read("/1")).isEqualTo("recovered");
        assertThat(edition.staleSince()).isNull();
    }

    @Test
    void theNextStartTakesUpWhatIsOnDiskAndLearnsWhatHappenedMeanwhile() throws InterruptedException {
        source.texts.put("/1", "one");
        source.texts.put("/2", "two");
        read("/1");
        read("/2");
        eventually(() -> isPressed("/1") && isPressed("/2"));
        edition.close();
        source.texts.put("/1", "one anew");
        happened(FIRST);

        edition = opened("build");

        assertThat(read("/2")).isEqualTo("two");
        assertThat(source.renderings).hasValue(2);
        assertThat(read("/1")).isEqualTo("one anew");
    }

    @Test
    void anotherBuildRendersEverythingAnewButFallsBackOnWhatThereIs() throws InterruptedException {
        source.texts.put("/1", "old look");
        read("/1");
        eventually(() -> isPressed("/1"));
        edition.close();
        source.texts.put("/1", "new look");
        source.broken = true;

        edition = opened("another build");

        assertThat(read("/1")).isEqualTo("old look");
        source.broken = false;
        assertThat(read("/1")).isEqualTo("new look");
    }

    @Test
    void aPageIsCompressedQuicklyUntilItHasSettledAndItsTagsTellTheFormsApart() throws InterruptedException {
        source.texts.put("/1", "the same words again and again, ".repeat(200));
        read("/1");

        eventually(() -> !shown("/1").isBare());
        Representation quick = shown("/1").best("br");
        assertThat(shown("/1").isPressed()).isFalse();
        assertThat(quick.coding()).isEqualTo(Coding.QUICK_BROTLI);

        eventually(() -> isPressed("/1"));
        Representation settled = shown("/1").best("br");
        assertThat(settled.coding()).isEqualTo(Coding.BROTLI);
        assertThat(settled.entityTag()).isNotEqualTo(quick.entityTag());
        assertThat(settled.size()).isLessThanOrEqualTo(quick.size());
    }

    @Test
    void aPageThatGoesOnChangingWaitsToBeCompressedThoroughly() throws InterruptedException {
        source.texts.put("/1", "changing");
        for (int change = 0; change < 8; change++) {
            happened(FIRST);
            read("/1");
            Thread.sleep(200);
            assertThat(isPressed("/1")).isFalse();
        }
        eventually(() -> isPressed("/1"));
    }

    @Test
    void whatHasNotSettledWhenTheServerEndsIsKeptAsItIs() throws InterruptedException {
        source.texts.put("/1", "one");
        read("/1");
        eventually(() -> !shown("/1").isBare());
        edition.close();

        edition = opened("build");

        assertThat(read("/1")).isEqualTo("one");
        assertThat(source.renderings).hasValue(1);
    }

    @Test
    void whatIsNotFoundIsNotKept() {
        read("/2");
        source.texts.put("/2", "there now");

        assertThat(read("/2")).isEqualTo("there now");
    }

    @Test
    void sameContentAfterAChangeKeepsItsEntityTagAndDate() throws InterruptedException {
        source.texts.put("/1", "same");
        FinishedPage before = edition.page(Address.of("/1")).join();
        happened(FIRST);

        FinishedPage after = edition.page(Address.of("/1")).join();

        assertThat(source.renderings).hasValue(2);
        assertThat(after.best(null).entityTag()).isEqualTo(before.best(null).entityTag());
        assertThat(after.facts().changedAt()).isEqualTo(before.facts().changedAt());
    }

    @Test
    void pagesThatNobodyAskedForAreMadeMeanwhileAndAgainAfterAChange() throws InterruptedException {
        edition.close();
        source.texts.put("/1", "one");
        source.texts.put("/2", "two");
        Duration moment = Duration.ofMillis(20);
        edition = opened("build", new Completion.Pace(moment, moment, moment));

        eventually(() -> isPressed("/1") && isPressed("/2"));
        source.texts.put("/2", "two anew");
        happened(SECOND);

        eventually(() -> source.renderings.get() == 3 && isPressed("/2"));
        assertThat(read("/2")).isEqualTo("two anew");
        assertThat(source.renderings).hasValue(3);
    }

    private Edition opened(String build) {
        return opened(build, Completion.Pace.USUAL);
    }

    private Edition opened(String build, Completion.Pace pace) {
        Edition made = new Edition(source, events, pulse, test.folder(), InstantSource.system(), pace);
        made.open(build);
        return made;
    }

    private String read(String path) {
        FinishedPage page = edition.inMemory(path);
        return text(page != null ? page : edition.page(Address.of(path)).join());
    }

    private boolean isPressed(String path) {
        FinishedPage page = edition.inMemory(path);
        return page != null && page.isPressed();
    }

    private FinishedPage shown(String path) {
        return Objects.requireNonNull(edition.inMemory(path));
    }

    private void happened(SubjectKey key) {
        test.database().write(() -> events.append("article.changed", Set.of(key)));
    }

    private static String text(FinishedPage page) {
        return new String(page.plain().bytes(), StandardCharsets.UTF_8);
    }

    private static void eventually(BooleanSupplier condition) {
        Eventually.within(Duration.ofSeconds(10), condition);
    }
}
