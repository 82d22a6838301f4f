package org.isnad.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.arabic.Digits;

/** The outlet itself. The address is where readers find it, without a slash at its end. */
public record Publication(
        String name,
        String tagline,
        Language language,
        ZoneId zone,
        Digits digits,
        String datePattern,
        String address) {
    public static final String DEFAULT_DATE_PATTERN = "yyyy.MM.dd - HH:mm";

    private record Written(String pattern, Language language) {
        DateTimeFormatter formatter() {
            return DateTimeFormatter.ofPattern(pattern, language.locale());
        }
    }

    private record Spoken(Language language, Digits digits) {
        Locale locale() {
            String numbers = switch (digits) {
                case LATIN -> "latn";
                case ARABIC_INDIC -> "arab";
                case PERSIAN -> "arabext";
            };
            return Locale.forLanguageTag(language.tag() + "-u-nu-" + numbers);
        }
    }

    /** Both are asked for dozens of times for each page, and there are few of either. */
    private static final Map<Written, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private static final Map<Spoken, Locale> LOCALES = new ConcurrentHashMap<>();

    /** A moment as the publication writes it: in its zone, pattern and digits. */
    public String write(Instant moment) {
        return digits.write(FORMATTERS
                .computeIfAbsent(new Written(datePattern, language), Written::formatter)
                .format(moment.atZone(zone)));
    }

    /** For messages: the publication's language, writing numbers in its digits. */
    public Locale locale() {
        return locale(language);
    }

    public Locale locale(Language spoken) {
        return LOCALES.computeIfAbsent(new Spoken(spoken, digits), Spoken::locale);
    }

    public static boolean isDatePattern(String pattern) {
        try {
            return pattern.contains("y")
                    && !DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                            .format(Instant.EPOCH.atZone(ZoneId.of("UTC")))
                            .isBlank();
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
