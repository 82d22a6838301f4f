package org.isnad.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whole dates in a text: «13 سبتمبر 2021», «13 أيلول/سبتمبر 2021», «٩ رمضان ١٤٤٧ هـ», «13/9/2021», «2021-09-13».
 * Month names of all traditions are understood, digits of all sets, vowel signs and tatweel are read over. In a date
 * of numbers the day comes before the month, as Arabic writes it, unless a year of four digits stands first. What
 * looks like a date and is none (31 فبراير) is not found, and neither is a date without its year.
 */
public final class Dates {
    /**
     * A date and where it stands.
     *
     * @param span its place in the text
     * @param date the day in the Gregorian calendar
     * @param isHijri whether the text gives it in the Hijri calendar
     */
    public record Found(Span span, LocalDate date, boolean isHijri) {}

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final String GREGORIAN_NAMES = alternatives(MonthNames.all().keySet());
    private static final Pattern GREGORIAN = Pattern.compile(NO_LETTER_BEFORE
            + "(\\d{1,2})(?: من(?: شهر)?)? ("
            + GREGORIAN_NAMES
            + ")(?: ?[/(] ?("
            + GREGORIAN_NAMES
            + ") ?\\)?)?(?: من)?(?: عام| سنه)?,?،? (\\d{4})"
            + NO_LETTER_AFTER);
    private static final Pattern HIJRI = Pattern.compile(NO_LETTER_BEFORE
            + "(\\d{1,2})(?: من(?: شهر)?)? ("
            + alternatives(HijriDates.months().keySet())
            + ")(?: من)?(?: عام| سنه)? (\\d{4})(?: ?ه)?"
            + NO_LETTER_AFTER);
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\p{L}\\p{N}./-])(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{1,4})(?![\\p{L}\\p{N}/-]|\\.\\d)");

    private Dates() {}

    /** The dates of a text, in order. Any string may come in. */
    public static List<Found> find(String text) {
        NormalisedText normalised = Normalisation.of(text);
        List<Found> found = new ArrayList<>();
        for (Matcher match = GREGORIAN.matcher(normalised.text()); match.find(); ) {
            gregorian(match).ifPresent(date -> found.add(at(normalised, match, date, false)));
        }
        for (Matcher match = HIJRI.matcher(normalised.text()); match.find(); ) {
            HijriDates.toGregorian(
                            number(match, 3), HijriDates.months().getOrDefault(match.group(2), 0), number(match, 1))
                    .ifPresent(date -> found.add(at(normalised, match, date, true)));
        }
        for (Matcher match = NUMBERS.matcher(normalised.text()); match.find(); ) {
            ofNumbers(match).ifPresent(date -> found.add(at(normalised, match, date, false)));
        }
        found.sort(Comparator.comparingInt(date -> date.span().start()));
        return List.copyOf(found);
    }

    /** Two names must be names of one month. */
    private static Optional<LocalDate> gregorian(Matcher match) {
        Map<String, Integer> months = MonthNames.all();
        int month = months.getOrDefault(match.group(2), 0);
        String other = match.group(3);
        return other != null && months.getOrDefault(other, 0) != month
                ? Optional.empty()
                : date(number(match, 4), month, number(match, 1));
    }

    private static Optional<LocalDate> ofNumbers(Matcher match) {
        boolean yearFirst = match.group(1).length() == 4;
        if (yearFirst == (match.group(4).length() == 4)
                || match.group(1).length() == 3
                || match.group(4).length() == 3) {
            return Optional.empty();
        }
        return yearFirst
                ? date(number(match, 1), number(match, 3), number(match, 4))
                : date(number(match, 4), number(match, 3), number(match, 1));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Found at(NormalisedText text, Matcher match, LocalDate date, boolean isHijri) {
        return new Found(text.originalSpan(match.start(), match.end()), date, isHijri);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** Longer names first, or «جمادى» would end before «الآخرة». */
    private static String alternatives(Collection<String> names) {
        return String.join(
                "|",
                names.stream()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .toList());
    }
}
