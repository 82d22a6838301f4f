package org.isnad.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whole numbers from 0 to {@value #LARGEST} in Arabic words, both ways.
 *
 * <p>Writing follows the grammar of modern standard Arabic: three to ten take the gender opposite to what they count,
 * one and two agree with it, both parts of eleven and twelve agree, thirteen to nineteen are mixed, tens and hundreds
 * are the same for both. Reading is tolerant: either gender, either case (عشرون، عشرين), spellings that readers use
 * (مئة، مائة، ميه؛ اتنين؛ ثمان، ثماني), any diacritics, with or without the و that joins the parts.
 *
 * <p>Stateless and safe for any number of threads.
 */
public final class NumberWords {
    /** The largest number that is written or read. */
    public static final int LARGEST = 999_999_999;

    /** The gender of what is counted. */
    public enum Gender {
        /** As in خمسة عشر بيتاً. */
        MASCULINE,
        /** As in خمس عشرة مدينة. */
        FEMININE
    }

    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    private static final String[] WITH_MASCULINE = {
        "صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"
    };
    private static final String[] WITH_FEMININE = {
        "صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمانٍ", "تسع", "عشر"
    };
    private static final String[] TENS = {
        "", "", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"
    };
    private static final String[] HUNDREDS = {
        "", "مئة", "مئتان", "ثلاثمئة", "أربعمئة", "خمسمئة", "ستمئة", "سبعمئة", "ثمانمئة", "تسعمئة"
    };

    private static final Map<String, Integer> UNITS = new HashMap<>();
    private static final Map<String, Integer> LARGE = new HashMap<>();

    static {
        read(UNITS, 0, "صفر", "زيرو");
        read(UNITS, 1, "واحد", "واحدة", "أحد", "إحدى", "وحدة");
        read(
                UNITS, 2, "اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا", "اثنتي", "اتنين", "تنين",
                "ثنتين");
        read(UNITS, 3, "ثلاثة", "ثلاث", "تلاتة", "تلات", "ثلاثه");
        read(UNITS, 4, "أربعة", "أربع");
        read(UNITS, 5, "خمسة", "خمس");
        read(UNITS, 6, "ستة", "ست");
        read(UNITS, 7, "سبعة", "سبع");
        read(UNITS, 8, "ثمانية", "ثماني", "ثمان", "تمانية", "تماني", "تمان", "ثمنية");
        read(UNITS, 9, "تسعة", "تسع");
        read(UNITS, 10, "عشرة", "عشر");
        read(UNITS, 11, "أحدعشر", "إحدىعشرة", "احداعشر", "حداشر");
        read(UNITS, 12, "اثناعشر", "اثنتاعشرة", "اثنىعشر", "اثنيعشر", "اتناشر", "اطناشر");
        for (int unit = 3; unit <= 9; unit++) {
            read(UNITS, 10 + unit, WITH_MASCULINE[unit] + "عشر", WITH_FEMININE[unit] + "عشرة");
        }
        for (int tens = 2; tens <= 9; tens++) {
            read(UNITS, tens * 10, TENS[tens], TENS[tens].replaceFirst("ون$", "ين"));
        }
        read(UNITS, 30, "تلاتين", "تلاتون");
        read(UNITS, 80, "تمانين", "تمانون");
        read(UNITS, 100, "مئة", "مائة", "ميه", "مية");
        read(UNITS, 200, "مئتان", "مئتين", "مائتان", "مائتين", "ميتين", "مئتا", "مئتي", "مائتا", "مائتي");
        for (int unit = 3; unit <= 9; unit++) {
            String stem = Normalisation.fold(WITH_FEMININE[unit]);
            for (String hundred : List.of("مئة", "مائة", "ميه", "مية")) {
                read(UNITS, unit * 100, stem + hundred);
            }
        }
        for (String hundred : List.of("مئة", "مائة", "ميه", "مية")) {
            read(UNITS, 800, "ثماني" + hundred, "تمن" + hundred);
            read(UNITS, 300, "تلت" + hundred, "ثلث" + hundred);
        }
        read(LARGE, THOUSAND, "ألف", "آلاف", "ألفاً", "ألفا", "الاف");
        read(LARGE, 2 * THOUSAND, "ألفان", "ألفين", "ألفي");
        read(LARGE, MILLION, "مليون", "ملايين", "مليوناً", "مليونا");
        read(LARGE, 2 * MILLION, "مليونان", "مليونين", "مليوني");
    }

    private NumberWords() {}

    /**
     * Writes a number in the nominative, as one would count.
     *
     * @param number from 0 to {@value #LARGEST}
     * @param counted the gender of what is counted
     * @throws IllegalArgumentException for any other number
     */
    public static String write(int number, Gender counted) {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException("not from 0 to " + LARGEST + ": " + number);
        }
        if (number == 0) {
            return WITH_MASCULINE[0];
        }
        List<String> parts = new ArrayList<>();
        int millions = number / MILLION;
        int thousands = number % MILLION / THOUSAND;
        if (millions > 0) {
            parts.add(group(millions, "مليون", "مليونان", "ملايين", "مليوناً"));
        }
        if (thousands > 0) {
            parts.add(group(thousands, "ألف", "ألفان", "آلاف", "ألفاً"));
        }
        below(number % THOUSAND, counted, parts);
        return String.join(" و", parts);
    }

    private static String group(int count, String one, String two, String few, String many) {
        if (count == 1) {
            return one;
        }
        if (count == 2) {
            return two;
        }
        List<String> parts = new ArrayList<>();
        below(count, Gender.MASCULINE, parts);
        String counted = String.join(" و", parts);
        int rest = count % 100;
        if (rest == 0) {
            return counted.replaceFirst("مئتان$", "مئتا") + " " + one;
        }
        return counted + " " + (rest >= 3 && rest <= 10 ? few : rest <= 2 ? one : many);
    }

    private static void below(int number, Gender counted, List<String> parts) {
        if (number >= 100) {
            parts.add(HUNDREDS[number / 100]);
        }
        int rest = number % 100;
        String[] units = counted == Gender.MASCULINE ? WITH_MASCULINE : WITH_FEMININE;
        if (rest == 0) {
            return;
        }
        if (rest <= 10) {
            parts.add(units[rest]);
        } else if (rest < 20) {
            parts.add(teen(rest - 10, counted));
        } else {
            if (rest % 10 > 0) {
                parts.add(units[rest % 10]);
            }
            parts.add(TENS[rest / 10]);
        }
    }

    private static String teen(int unit, Gender counted) {
        boolean masculine = counted == Gender.MASCULINE;
        String ten = masculine ? "عشر" : "عشرة";
        return switch (unit) {
            case 1 -> (masculine ? "أحد " : "إحدى ") + ten;
            case 2 -> (masculine ? "اثنا " : "اثنتا ") + ten;
            case 8 -> (masculine ? "ثمانية " : "ثماني ") + ten;
            default -> (masculine ? WITH_MASCULINE : WITH_FEMININE)[unit] + " " + ten;
        };
    }

    /**
     * Reads a number in words, the whole text being the number.
     *
     * @param text such as خمسة عشر or مئتين وألف
     * @return empty when the text is anything else than one number from 0 to {@value #LARGEST}
     */
    public static OptionalInt read(String text) {
        String folded = Normalisation.fold(text).strip();
        if (folded.isEmpty()) {
            return OptionalInt.empty();
        }
        Sum sum = new Sum();
        for (String word : folded.split("[\\s\\u00A0]+")) {
            if (!word.equals("و") && !sum.add(word)) {
                return OptionalInt.empty();
            }
        }
        return sum.total();
    }

    private static void read(Map<String, Integer> words, int value, String... spellings) {
        for (String spelling : spellings) {
            words.putIfAbsent(Normalisation.fold(spelling), value);
        }
    }

    /** Adds word after word, largest group first. */
    private static final class Sum {
        private long total;
        private long group;
        private boolean any;
        private boolean ended;
        private long lastScale = Long.MAX_VALUE;

        boolean add(String word) {
            if (addPlain(word)) {
                return true;
            }
            return word.length() > 1 && word.charAt(0) == 'و' && addPlain(word.substring(1));
        }

        private boolean addPlain(String word) {
            Integer large = LARGE.get(word);
            if (large != null) {
                return multiply(large);
            }
            Integer unit = UNITS.get(word);
            return unit != null && addUnit(unit);
        }

        private boolean multiply(int scale) {
            long unit = scale >= MILLION ? MILLION : THOUSAND;
            if (unit >= lastScale || (scale > unit && group > 0) || (any && ended)) {
                return false;
            }
            total += group == 0 ? scale : group * unit;
            group = 0;
            lastScale = unit;
            any = true;
            return true;
        }

        private boolean addUnit(int unit) {
            if (ended || !fits(unit)) {
                return false;
            }
            ended = unit == 0;
            boolean multiplied = unit == 100 && group >= 3 && group <= 9;
            group = multiplied ? group * 100 : group + unit;
            any = true;
            return true;
        }

        /** Whether the number so far leaves room for this part of it. */
        private boolean fits(int unit) {
            long units = group % 10;
            long rest = group % 100;
            if (unit == 0) {
                return !any;
            }
            if (unit >= 100) {
                return group == 0 || (unit == 100 && group >= 3 && group <= 9);
            }
            if (unit >= 20) {
                return rest < 10;
            }
            if (unit == 10) {
                return rest < 10 || (rest == units);
            }
            return rest == 0;
        }

        OptionalInt total() {
            long number = total + group;
            return any && number <= LARGEST ? OptionalInt.of((int) number) : OptionalInt.empty();
        }
    }
}
