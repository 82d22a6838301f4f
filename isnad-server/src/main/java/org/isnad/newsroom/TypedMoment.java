package org.isnad.newsroom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.Digits;
import org.isnad.web.FormErrors;
import org.isnad.web.Message;
import org.jspecify.annotations.Nullable;

/** A date and a time of day as they stand in two plain fields, both empty for "now". */
public record TypedMoment(String date, String time) {
    static final TypedMoment NONE = new TypedMoment("", "");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    static TypedMoment of(@Nullable Instant moment, ZoneId zone) {
        return moment == null
                ? NONE
                : new TypedMoment(
                        DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT).format(moment.atZone(zone)),
                        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(moment.atZone(zone)));
    }

    boolean isBlank() {
        return date.isBlank() && time.isBlank();
    }

    /** Null for "now", and when something is wrong, which the errors then say. */
    @Nullable
    Instant read(ZoneId zone, FormErrors errors) {
        if (isBlank()) {
            return null;
        }
        if (date.isBlank()) {
            errors.add("date", Message.of("newsroom.moment.date-missing"));
        }
        LocalDate day = date.isBlank() ? null : day(errors);
        LocalTime hour = time.isBlank() ? LocalTime.MIDNIGHT : hour(errors);
        return day == null || hour == null
                ? null
                : day.atTime(hour).atZone(zone).toInstant();
    }

    private @Nullable LocalDate day(FormErrors errors) {
        Matcher parts = DATE.matcher(Digits.LATIN.write(date.strip()));
        if (!parts.matches()) {
            errors.add("date", Message.of("newsroom.moment.date-form"));
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // Falls through: no such day.
        }
        errors.add("date", Message.of("newsroom.moment.no-such-day"));
        return null;
    }

    private @Nullable LocalTime hour(FormErrors errors) {
        Matcher parts = TIME.matcher(Digits.LATIN.write(time.strip()));
        if (parts.matches() && number(parts, 1) < 24 && number(parts, 2) < 60) {
            return LocalTime.of(number(parts, 1), number(parts, 2));
        }
        errors.add("time", Message.of("newsroom.moment.time-form"));
        return null;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
