package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern IN_TEMPLATES = Pattern.compile("t\\.say\\(\"([a-z0-9.-]+)\"");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:Message\\.of|Messages\\.in)\\([^\"()]*(?:\\(\\)[^\"()]*)*\"([a-z0-9.-]+)\"");

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(Messages.all("en").keySet()).isEqualTo(Messages.all("ar").keySet());
    }

    @Test
    void everyPatternCanBeRead() {
        Stream.of("ar", "en")
                .forEach(language -> Messages.all(language)
                        .values()
                        .forEach(pattern -> new MessageFormat(pattern, Locale.forLanguageTag(language))));
    }

    @Test
    void everyKeyThatPagesUseExists() throws IOException {
        Set<String> said = keys(Path.of("src/main/jte"), IN_TEMPLATES);
        Set<String> told = keys(Path.of("src/main/java"), IN_CODE);

        assertThat(said).hasSizeGreaterThan(300);
        assertThat(told).hasSizeGreaterThan(30);
        assertThat(Messages.all("ar").keySet()).containsAll(said).containsAll(told);
    }

    @Test
    void numbersAreWrittenInTheDigitsOfTheLocale() {
        assertThat(Messages.in(Locale.forLanguageTag("ar-u-nu-arab"), "reader.total", 14))
                .contains("١٤");
        assertThat(Messages.in(Locale.forLanguageTag("ar-u-nu-latn"), "reader.total", 14))
                .contains("14");
    }

    @Test
    void countedNounsFollowTheSixArabicForms() {
        Set<String> forms = Stream.of(0, 1, 2, 3, 11, 100)
                .map(n -> Messages.in(Locale.forLanguageTag("ar-u-nu-latn"), "reader.total", n)
                        .replaceAll("[0-9]+", "#"))
                .collect(Collectors.toSet());

        assertThat(forms).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void namesAreIsolated() {
        assertThat(Messages.in(Locale.forLanguageTag("ar"), "reader.listing.title-of-page", "Marco", 2))
                .contains("\u2068Marco\u2069");
    }

    private static Set<String> keys(Path folder, Pattern use) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(MessagesTest::read)
                    .flatMap(text -> use.matcher(text).results())
                    .map(match -> match.group(1))
                    .filter(key -> !key.startsWith(".") && !key.endsWith("."))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
