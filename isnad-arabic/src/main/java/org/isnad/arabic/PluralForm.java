package org.isnad.arabic;

/**
 * The six forms in which Arabic counts, by the rules of the Unicode CLDR ("Language Plural Rules", ar): what messages
 * call {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} and {@code other}.
 */
public enum PluralForm {
    /** 0: لا مقالات. */
    ZERO,
    /** 1: مقال واحد. */
    ONE,
    /** 2: مقالان. */
    TWO,
    /** 3 to 10, 103 to 110 and so on: 3 مقالات. */
    FEW,
    /** 11 to 99, 111 to 199 and so on: 11 مقالاً. */
    MANY,
    /** 100, 101, 102, 200 and so on: 100 مقال. */
    OTHER;

    /** The form for a count; a count below zero takes that of its opposite. */
    public static PluralForm of(long count) {
        if (count == 0) {
            return ZERO;
        }
        if (count == 1 || count == -1) {
            return ONE;
        }
        if (count == 2 || count == -2) {
            return TWO;
        }
        long rest = Math.abs(count % 100);
        if (rest >= 3 && rest <= 10) {
            return FEW;
        }
        return rest >= 11 ? MANY : OTHER;
    }
}
