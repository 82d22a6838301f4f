package org.isnad.arabic;

/**
 * What single characters are in Arabic writing, and what they fold to. The methods know nothing of
 * neighbours; {@link Normalisation} puts them together.
 */
public final class Letters {
    private Letters() {}

    /** A vowel sign, shadda, sukun, dagger alef or Quranic mark. */
    public static boolean isHaraka(int c) {
        return (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || (c >= 0x0610 && c <= 0x061A)
                || (c >= 0x06D6
                        && c <= 0x06ED
                        && c != 0x06DD
                        && c != 0x06DE
                        && c != 0x06E5
                        && c != 0x06E6
                        && c != 0x06E9)
                || (c >= 0x08D3 && c <= 0x08FF);
    }

    /** A character that is seen but says nothing (tatweel), or is not seen at all (joiners, bidi controls, BOM). */
    public static boolean isFiller(int c) {
        return c == 0x0640
                || c == 0x00AD
                || c == 0x061C
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0x2066 && c <= 0x206F)
                || c == 0xFEFF
                || (c >= 0xFE00 && c <= 0xFE0F);
    }

    /** Whether {@code c} disappears in normalised text. */
    public static boolean isDropped(int c) {
        return isHaraka(c) || isFiller(c);
    }

    /** A letter of the Arabic script, in any of its code blocks. */
    public static boolean isArabic(int c) {
        return (c >= 0x0620 && c <= 0x064A)
                || (c >= 0x066E && c <= 0x06D3 && c != 0x0670)
                || c == 0x06D5
                || c == 0x06E5
                || c == 0x06E6
                || c == 0x06EE
                || c == 0x06EF
                || (c >= 0x06FA && c <= 0x06FF)
                || (c >= 0x0750 && c <= 0x077F)
                || (c >= 0xFB50 && c <= 0xFDFB && Character.isLetter(c))
                || (c >= 0xFE70 && c <= 0xFEFC);
    }

    /** The value 0 to 9 of a digit of any of the three sets (0, ٠, ۰), or -1. */
    public static int digit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 0x0660 && c <= 0x0669) {
            return c - 0x0660;
        }
        if (c >= 0x06F0 && c <= 0x06F9) {
            return c - 0x06F0;
        }
        return -1;
    }

    /**
     * The letter that {@code c} is taken for when spelling must not matter: hamza seats give up their hamza, alef
     * maqsura is ya, ta marbuta is ha, Persian and Urdu forms become their Arabic ones, digits ASCII, Latin letters
     * lower case. Presentation forms are not handled here, for one may stand for several letters.
     */
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> 'ا';
            case 'ؤ', 'ٶ', 'ۄ', 'ۅ', 'ۆ', 'ۇ', 'ۈ', 'ۉ', 'ۊ', 'ۋ', 'ۏ' -> 'و';
            case 'ئ', 'ى', 'ی', 'ې', 'ۍ', 'ێ', 'ے', 'ۓ', 'ؽ', 'ؾ', 'ؿ', 'ٸ' -> 'ي';
            case 'ة', 'ۀ', 'ہ', 'ھ', 'ە', 'ۂ', 'ۃ', 'ۿ' -> 'ه';
            case 'ک', 'ڪ', 'ګ', 'ڬ', 'ڭ', 'ڮ', 'گ', 'ڰ', 'ڱ', 'ڲ', 'ڳ', 'ڴ' -> 'ك';
            case 'پ' -> 'ب';
            case 'ٹ', 'ټ', 'ٿ' -> 'ت';
            case 'چ', 'ڃ', 'ڄ', 'ڇ' -> 'ج';
            case 'ځ', 'څ' -> 'ح';
            case 'ڈ', 'ډ', 'ڊ' -> 'د';
            case 'ڑ', 'ړ', 'ڕ' -> 'ر';
            case 'ژ', 'ږ' -> 'ز';
            case 'ښ' -> 'س';
            case 'ڤ', 'ڥ', 'ڢ', 'ڡ' -> 'ف';
            case 'ڨ', 'ڧ' -> 'ق';
            case 'ڵ', 'ڶ', 'ڷ', 'ڸ' -> 'ل';
            case 'ں', 'ڻ', 'ڼ', 'ڽ', 'ڹ' -> 'ن';
            default -> {
                int digit = digit(c);
                yield digit >= 0 ? (char) ('0' + digit) : Character.toLowerCase(c);
            }
        };
    }
}
