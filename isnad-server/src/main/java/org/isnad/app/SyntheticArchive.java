package org.isnad.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.arabic.Sentences;
import org.isnad.search.SearchTrial;

/**
 * As many articles as wanted, out of the sentences of the demo publication. A real archive's vocabulary keeps growing,
 * which sentences used again do not; so one word in eight is replaced by an invented one, the common among them used
 * again and again and most of them hardly ever.
 */
final class SyntheticArchive {
    private static final int INVENTED_WORDS = 300_000;
    private static final int REPLACED_ONE_IN = 8;
    private static final int LEAST_SENTENCES = 10;
    private static final int MORE_SENTENCES = 16;
    private static final int SENTENCES_A_PARAGRAPH = 3;
    private static final String LETTERS = "ابتجحدرسشصطعفقكلمنهوي";
    private static final int PEOPLE = 60;
    private static final int TAGS = 400;

    private final List<String> sentences;
    private final List<String> invented;

    SyntheticArchive() {
        this.sentences = readSentences();
        Random random = new Random(1);
        this.invented =
                IntStream.range(0, INVENTED_WORDS).mapToObj(i -> invent(random)).toList();
    }

    /** The same article for the same number. */
    SearchTrial.Text article(long number, Instant newest) {
        Random random = new Random(number);
        StringBuilder body = new StringBuilder(2_500);
        int count = LEAST_SENTENCES + random.nextInt(MORE_SENTENCES);
        for (int i = 0; i < count; i++) {
            body.append(varied(sentences.get(random.nextInt(sentences.size())), random))
                    .append(i % SENTENCES_A_PARAGRAPH == SENTENCES_A_PARAGRAPH - 1 ? '\n' : ' ');
        }
        return new SearchTrial.Text(
                number,
                title(random),
                body.toString(),
                List.of("كاتب " + invented.get(random.nextInt(PEOPLE))),
                List.of(invented.get(random.nextInt(TAGS)), invented.get(random.nextInt(TAGS))),
                newest.minus(Duration.ofMinutes(30 * number)));
    }

    private String title(Random random) {
        String[] words =
                varied(sentences.get(random.nextInt(sentences.size())), random).split(" ");
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 9)));
    }

    private String varied(String sentence, Random random) {
        String[] words = sentence.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(REPLACED_ONE_IN) == 0) {
                words[i] = invented.get(rank(random));
            }
        }
        return String.join(" ", words);
    }

    /** By Zipf's law: the n-th word is used one n-th as often as the first. */
    private int rank(Random random) {
        return (int) Math.min(invented.size() - 1, Math.pow(invented.size(), random.nextDouble()) - 1);
    }

    private static String invent(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 4 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static List<String> readSentences() {
        List<String> sentences = new ArrayList<>();
        resource("index.txt").lines().filter(name -> !name.isBlank()).forEach(name -> {
            String text = resource(name + ".txt");
            String body = text.substring(text.indexOf("\n---\n") + 5);
            Sentences.spans(body).forEach(span -> sentences.add(span.of(body)));
        });
        return sentences.stream().filter(sentence -> sentence.length() > 40).toList();
    }

    private static String resource(String name) {
        try (InputStream in = SyntheticArchive.class.getResourceAsStream("/demo/articles/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the demo has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
