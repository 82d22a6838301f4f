package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody can make a search long by what they type: in an archive of thousands of words, each takes its moment. */
@SuppressWarnings("NullAway.Init")
class HostileQuestionsTest {
    private static final Duration BOUND = Duration.ofMillis(50);
    private static final int TRIES = 7;
    private static final int TEXTS = 2_000;
    private static final int WORDS_A_TEXT = 60;
    private static final String LETTERS = "ابتجحدرسشصطعفقكلمنهوي";

    @TempDir
    static Path folder;

    private static SearchTrial trial;

    @BeforeAll
    static void givenAnArchiveOfManyWords() {
        trial = new SearchTrial(folder, InstantSource.system());
        Random random = new Random(1);
        Instant now = Instant.now();
        trial.add(LongStream.range(0, TEXTS)
                .mapToObj(id -> new SearchTrial.Text(
                        id, words(random, 6), words(random, WORDS_A_TEXT), List.of(), List.of(), now))
                .toList());
        trial.finish();
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static String words(Random random, int count) {
        return repeated(count, i -> word(random, LETTERS, 4 + random.nextInt(4)) + (i % 5 == 0 ? " الحكومة" : ""));
    }

    private static String word(Random random, String letters, int length) {
        return random.ints(length, 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String repeated(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
    }

    static Stream<String> hostile() {
        Random random = new Random(2);
        String controls = IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Stream.of(
                "وزير".repeat(2_500),
                "* ".repeat(1_000),
                "?*".repeat(1_000),
                repeated(1_000, i -> word(random, LETTERS, 3) + "*"),
                repeated(1_000, i -> word(random, LETTERS, 6)),
                repeated(1_000, i -> word(random, "abdefghijklmnorstuwyz", 6)),
                repeated(1_000, i -> "-" + word(random, LETTERS, 6)),
                repeated(200, i -> "\"" + word(random, LETTERS, 5) + " الحكومة\""),
                "الحكومة ".repeat(1_200),
                "\"".repeat(999),
                "« " + "«".repeat(500) + "الحكومة",
                "-".repeat(500) + " الحكومة",
                "(".repeat(300) + "الحكومة" + " AND (NOT".repeat(100),
                "AND OR NOT (((( ]] ^^ ~~ \\ / : title:* [a TO z] {x}^9",
                controls + "الحكومة" + controls,
                "\u202E\u2066\u200F\u061C الحكومة \u2069\uFEFF",
                "\uD800 الحكومة \uDFFF",
                "\uDFFF\uD800".repeat(200),
                "😀👩‍👩‍👧‍👦".repeat(300),
                "\u0651".repeat(5_000),
                "ا" + "\u0610".repeat(399),
                "1".repeat(10_000),
                "%s%n\u0000' OR 1=1 --");
    }

    /** The one in the middle of several: a busy machine may stop any of them for a while. */
    @ParameterizedTest
    @MethodSource("hostile")
    void isAnsweredWithinFiftyMilliseconds(String question) {
        SearchRequest request = SearchRequest.of(question);
        IntStream.range(0, 10).forEach(warming -> trial.search(request));

        List<Duration> took =
                IntStream.range(0, TRIES).mapToObj(i -> timed(request)).sorted().toList();

        assertThat(took.get(TRIES / 2)).isLessThan(BOUND);
    }

    private static Duration timed(SearchRequest request) {
        long began = System.nanoTime();
        trial.search(request);
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
