package org.isnad.arabic.attribution;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Digits;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Span;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions of a day, relative ones against the article's date. A weekday alone is the last such day up to that
 * date, as newspapers mean it; a day and month without a year are the nearest that do not lie far ahead.
 */
final class Days {
    private static final int LONGEST = 8;
    private static final int DAYS_AHEAD = 45;
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> LAST = Set.of("الماضي", "الفائت", "المنصرم", "الاخير", "الماضيه");
    private static final Set<String> NEXT = Set.of("المقبل", "القادم", "المقبله", "القادمه");
    private static final Set<String> PARTS =
            Set.of("صباح", "مساء", "ظهر", "فجر", "ليل", "ليله", "عصر", "يوم", "ليلا", "صباحا", "مساءا", "في", "منتصف");
    private static final Map<String, Integer> COUNTS =
            Map.of("يومين", 2, "اسبوع", 7, "اسبوعين", 14, "ثلاثه", 3, "اربعه", 4, "خمسه", 5, "سته", 6, "سبعه", 7);

    static {
        for (String[] row : TableReader.rows(Days.class, "calendar.tsv", 3)) {
            for (String name : TableReader.values(row[2])) {
                String key = Normalisation.fold(name);
                if (row[0].equals("weekday")) {
                    WEEKDAYS.put(key, DayOfWeek.of(Integer.parseInt(row[1])));
                } else {
                    MONTHS.put(key, Integer.parseInt(row[1]));
                }
            }
        }
    }

    private final Reading reading;
    private final @Nullable LocalDate article;

    Days(Reading reading, @Nullable LocalDate article) {
        this.reading = reading;
        this.article = article;
    }

    /** The first expression of a day among the tokens from {@code from} to before {@code to}, or null. */
    @Nullable
    Moment first(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isQuoted(i)) {
                continue;
            }
            Moment moment = at(i, Math.min(to, i + LONGEST));
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private @Nullable Moment at(int i, int to) {
        String key = reading.key(i);
        if (key.equals("اليوم") || key.equals("امس") || key.equals("الامس") || key.equals("بالامس")) {
            int end = i + 1;
            LocalDate day = article == null ? null : article.minusDays(key.equals("اليوم") ? 0 : 1);
            if (end < to && WEEKDAYS.containsKey(reading.key(end))) {
                end++;
            }
            return moment(withPartBefore(i), end, day);
        }
        if (key.equals("اول") && (reading.is(i + 1, "امس") || (reading.is(i + 1, "من") && reading.is(i + 2, "امس")))) {
            return moment(i, reading.is(i + 1, "امس") ? i + 2 : i + 3, article == null ? null : article.minusDays(2));
        }
        if (WEEKDAYS.containsKey(key)) {
            return weekday(i, to, WEEKDAYS.getOrDefault(key, DayOfWeek.MONDAY));
        }
        if (key.equals("قبل") || key.equals("منذ")) {
            return ago(i, to);
        }
        return isNumber(i) && MONTHS.containsKey(reading.key(i + 1)) && i + 1 < to ? calendar(i, to) : null;
    }

    private Moment weekday(int i, int to, DayOfWeek weekday) {
        String next = i + 1 < to ? reading.key(i + 1) : "";
        boolean last = LAST.contains(next);
        boolean coming = NEXT.contains(next);
        int end = last || coming ? i + 2 : i + 1;
        LocalDate day = null;
        if (article != null) {
            day = article.with(
                    coming
                            ? TemporalAdjusters.next(weekday)
                            : last ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
        }
        if (end < to && isNumber(end) && MONTHS.containsKey(reading.key(end + 1))) {
            Moment exact = calendar(end, to);
            if (exact != null) {
                return moment(withPartBefore(i), endOf(exact), exact.day());
            }
        }
        return moment(withPartBefore(i), end, day);
    }

    private int endOf(Moment moment) {
        return InOrder.firstFrom(reading.tokens(), moment.end(), Token::end) + 1;
    }

    /** قبل يومين، قبل ثلاثة أيام. */
    private @Nullable Moment ago(int i, int to) {
        if (i + 1 >= to) {
            return null;
        }
        String key = reading.key(i + 1);
        boolean days = reading.is(i + 2, "ايام") || reading.is(i + 2, "يوما");
        Integer count = isNumber(i + 1) && days ? Integer.valueOf(number(i + 1)) : COUNTS.get(key);
        boolean alone = key.equals("يومين") || key.startsWith("اسبوع");
        if (count == null || count < 1 || !(alone || (days && i + 2 < to))) {
            return null;
        }
        return moment(i, alone ? i + 2 : i + 3, article == null ? null : article.minusDays(count));
    }

    /** 15 يناير، 15 يناير 2024، 15 كانون الثاني. */
    private @Nullable Moment calendar(int i, int to) {
        int month = MONTHS.getOrDefault(reading.key(i + 1), 0);
        int end = i + 2;
        String two = reading.key(i + 1) + " " + reading.key(i + 2);
        if (MONTHS.containsKey(two)) {
            month = MONTHS.getOrDefault(two, month);
            end++;
        }
        int year = end < to && isNumber(end) ? number(end) : -1;
        boolean hasYear = year > 1000 && year < 3000;
        LocalDate day = hasYear ? day(year, month, number(i)) : nearest(month, number(i));
        return day == null && (hasYear || article != null) ? null : moment(i, hasYear ? end + 1 : end, day);
    }

    private @Nullable LocalDate nearest(int month, int dayOfMonth) {
        if (article == null) {
            return null;
        }
        LocalDate day = day(article.getYear(), month, dayOfMonth);
        if (day != null && day.isAfter(article.plusDays(DAYS_AHEAD))) {
            return day(article.getYear() - 1, month, dayOfMonth);
        }
        return day;
    }

    private static @Nullable LocalDate day(int year, int month, int dayOfMonth) {
        try {
            return LocalDate.of(year, month, dayOfMonth);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private int withPartBefore(int i) {
        int from = i;
        while (from > 0 && PARTS.contains(reading.key(from - 1)) && !reading.is(from - 1, "في")) {
            from--;
        }
        return from;
    }

    private boolean isNumber(int i) {
        return i < reading.size() && reading.token(i).kind() == Token.Kind.NUMBER;
    }

    private int number(int i) {
        String digits = Digits.LATIN.write(reading.token(i).span().of(reading.text()));
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    }

    private Moment moment(int from, int to, @Nullable LocalDate day) {
        Span span = reading.span(from, to);
        return new Moment(span.of(reading.text()), span.start(), span.end(), day);
    }
}
