package org.isnad.arabic;

/**
 * A noun as it stands after a number.
 *
 * @param singular «مقال», also after hundreds: 100 مقال
 * @param dual «مقالان»
 * @param plural «مقالات», after three to ten
 * @param accusative «مقالاً», after eleven to ninety-nine
 * @param feminine whether one of it is واحدة
 */
public record CountedNoun(String singular, String dual, String plural, String accusative, boolean feminine) {
    public CountedNoun {
        if (singular.isBlank() || dual.isBlank() || plural.isBlank() || accusative.isBlank()) {
            throw new IllegalArgumentException("A counted noun needs all its forms");
        }
    }

    /** A noun with the feminine ending, whose singular looks alike after every number: مادة، مادتان، مواد. */
    public static CountedNoun feminine(String singular, String dual, String plural) {
        return new CountedNoun(singular, dual, plural, singular, true);
    }

    /** A masculine noun: مقال، مقالان، مقالات، مقالاً. */
    public static CountedNoun masculine(String singular, String dual, String plural, String accusative) {
        return new CountedNoun(singular, dual, plural, accusative, false);
    }

    /** So many of it: «لا مقالات», «مقال واحد», «مقالان», «3 مقالات», «11 مقالاً», «100 مقال». */
    public String counted(long count, Digits digits) {
        String number = digits.write(Long.toString(count)) + " ";
        return switch (PluralForm.of(count)) {
            case ZERO -> "لا " + plural;
            case ONE -> count < 0 ? number + singular : singular + (feminine ? " واحدة" : " واحد");
            case TWO -> count < 0 ? number + singular : dual;
            case FEW -> number + plural;
            case MANY -> number + accusative;
            case OTHER -> number + singular;
        };
    }
}
