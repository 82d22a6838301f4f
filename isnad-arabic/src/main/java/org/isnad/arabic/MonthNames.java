package org.isnad.arabic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the months of the Gregorian calendar are called: newspapers follow one of three traditions. A date is read in
 * any of them, and written in one, or in two for readers on both sides («أيلول/سبتمبر»).
 */
public enum MonthNames {
    /** From the Latin names by way of Italian and English: Egypt, Sudan, Libya, the Gulf, Yemen. */
    EGYPTIAN(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر"),
    /** The Syriac names: Syria, Lebanon, Iraq, Jordan, Palestine. */
    LEVANTINE(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول"),
    /** From the French names: Tunisia, Algeria. */
    MAGHREBI("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر");

    /** Morocco's and others' spellings of the same names. */
    private static final Map<String, Integer> VARIANTS = Map.ofEntries(
            Map.entry("ابريل", 4),
            Map.entry("إبريل", 4),
            Map.entry("مايس", 5),
            Map.entry("ماية", 5),
            Map.entry("يونية", 6),
            Map.entry("يوليه", 7),
            Map.entry("يوليوز", 7),
            Map.entry("غشت", 8),
            Map.entry("شتنبر", 9),
            Map.entry("سيبتمبر", 9),
            Map.entry("اكتوبر", 10),
            Map.entry("نونبر", 11),
            Map.entry("دجنبر", 12),
            Map.entry("ايلول", 9),
            Map.entry("اذار", 3));

    private static final Map<String, Integer> NUMBERS = numbers();

    private static final String BETWEEN = "،";

    /** Joined, for an enum must not change. */
    private final String names;

    MonthNames(String... names) {
        this.names = String.join("،", names);
    }

    /**
     * What this tradition calls a month.
     *
     * @param month from 1 to 12
     */
    public String of(int month) {
        return List.of(names.split(BETWEEN)).get(month - 1);
    }

    /** A date in full: «13 أيلول 2021». */
    public String write(LocalDate date, Digits digits) {
        return digits.write(date.getDayOfMonth() + " " + of(date.getMonthValue()) + " " + date.getYear());
    }

    /** A date with the month in this tradition and another: «13 أيلول/سبتمبر 2021»; once where they agree. */
    public String write(LocalDate date, MonthNames other, Digits digits) {
        String own = of(date.getMonthValue());
        String others = other.of(date.getMonthValue());
        String month = own.equals(others) ? own : own + "/" + others;
        return digits.write(date.getDayOfMonth() + " " + month + " " + date.getYear());
    }

    /** The number, 1 to 12, of the month with this name in any tradition and spelling; empty for other words. */
    public static OptionalInt monthOf(String name) {
        Integer number = NUMBERS.get(Normalisation.fold(name.strip()));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Every name in normalised form, with its month. */
    static Map<String, Integer> all() {
        return NUMBERS;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (MonthNames tradition : values()) {
            for (int month = 1; month <= 12; month++) {
                numbers.put(Normalisation.fold(tradition.of(month)), month);
            }
        }
        VARIANTS.forEach((name, month) -> numbers.put(Normalisation.fold(name), month));
        return Map.copyOf(numbers);
    }
}
