package org.isnad.arabic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Dates of the Hijri calendar, by the JDK's {@link java.time.chrono.HijrahChronology}, which is Umm al-Qura's, the
 * civil calendar of Saudi Arabia. Where months begin with a sighting of the moon, dates may differ by a day. The
 * chronology knows the years 1300 to 1600, in the Gregorian calendar 1882 to 2174.
 */
public final class HijriDates {
    private static final List<String> NAMES = List.of(
            "محرم",
            "صفر",
            "ربيع الأول",
            "ربيع الآخر",
            "جمادى الأولى",
            "جمادى الآخرة",
            "رجب",
            "شعبان",
            "رمضان",
            "شوال",
            "ذو القعدة",
            "ذو الحجة");
    private static final Map<String, Integer> NUMBERS = numbers();

    private HijriDates() {}

    /**
     * The Gregorian date of a Hijri one.
     *
     * @return empty for a day that the calendar does not have, or a year that the chronology does not know
     */
    public static Optional<LocalDate> toGregorian(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The Hijri date of a Gregorian one, in full: «9 رمضان 1447 هـ».
     *
     * @return empty for a year that the chronology does not know
     */
    public static Optional<String> write(LocalDate date, Digits digits) {
        try {
            HijrahDate hijri = HijrahDate.from(date);
            return Optional.of(digits.write(hijri.get(ChronoField.DAY_OF_MONTH)
                    + " "
                    + NAMES.get(hijri.get(ChronoField.MONTH_OF_YEAR) - 1)
                    + " "
                    + hijri.get(ChronoField.YEAR)
                    + " هـ"));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Every month's names in normalised form, with its number. */
    static Map<String, Integer> months() {
        return NUMBERS;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            numbers.put(Normalisation.fold(NAMES.get(i)), i + 1);
        }
        Map.of(
                        "المحرم", 1,
                        "محرم الحرام", 1,
                        "ربيع الثاني", 4,
                        "جمادى الثانية", 6,
                        "رجب الفرد", 7,
                        "ذي القعدة", 11,
                        "ذي الحجة", 12)
                .forEach((name, month) -> numbers.put(Normalisation.fold(name), month));
        return Map.copyOf(numbers);
    }
}
