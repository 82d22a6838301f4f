package org.isnad.arabic;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a name may be spelled in the other script: who looks for Milley finds ميلي, and who looks for ميلي finds Milley.
 *
 * <p>Arabic leaves short vowels out and has one letter where Latin has two, Latin has one where Arabic has three, and
 * newsrooms differ. So the answer is a pattern that fits every usual spelling. Patterns use literal letters, groups,
 * {@code |}, {@code ?} and {@code [ ]} only, which {@link Pattern} and Lucene's regular expressions read alike. They
 * are for finding among the words of an archive, not for showing: a pattern also fits spellings that nobody uses.
 * Stateless and safe for any number of threads.
 */
public final class NameSpellings {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final String VOWELS = "aeiouy";

    /** What may stand before a name in Arabic, glued to it. */
    private static final String JOINED = "(و|ف)?(ب|ل|ك)?(ال|ل)?";

    /** Latin letters, longest first, and what Arabic newsrooms write for them, normalised. */
    private static final List<String[]> FROM_LATIN = List.of(
            new String[] {"sch", "(ش|سك)"},
            new String[] {"tch", "(تش|ش)"},
            new String[] {"kh", "خ"},
            new String[] {"sh", "ش"},
            new String[] {"ch", "(ش|تش|خ|ك)"},
            new String[] {"th", "(ث|ت|ط|ذ)"},
            new String[] {"dh", "(ذ|ض|ظ|د)"},
            new String[] {"gh", "(غ|ق)"},
            new String[] {"ph", "ف"},
            new String[] {"ck", "ك"},
            new String[] {"qu", "(كو|ك|ق)"},
            new String[] {"b", "ب"},
            new String[] {"c", "(ك|س|ق)"},
            new String[] {"d", "(د|ض|ذ)"},
            new String[] {"f", "ف"},
            new String[] {"g", "(غ|ج|ق|ك)"},
            new String[] {"h", "(ه|ح)"},
            new String[] {"j", "(ج|ي|خ)"},
            new String[] {"k", "(ك|ق)"},
            new String[] {"l", "ل"},
            new String[] {"m", "م"},
            new String[] {"n", "ن"},
            new String[] {"p", "ب"},
            new String[] {"q", "(ق|ك)"},
            new String[] {"r", "ر"},
            new String[] {"s", "(س|ص|ز)"},
            new String[] {"t", "(ت|ط)"},
            new String[] {"v", "(ف|و)"},
            new String[] {"w", "و"},
            new String[] {"x", "(كس|س)"},
            new String[] {"z", "(ز|ظ|ذ|تز)"});

    private NameSpellings() {}

    /**
     * A pattern of the spellings of {@code word} in the other script, as {@link Normalisation#fold normalised} words:
     * Arabic ones, also with what is glued before a name, for a word in Latin letters, and the reverse.
     *
     * @param word one word of a name, in any spelling
     * @return nothing for a word of fewer than {@value #SHORTEST} or more than {@value #LONGEST} letters, or in neither
     *     script
     */
    public static Optional<String> inOtherScript(String word) {
        String folded = MARKS.matcher(Normalizer.normalize(Normalisation.fold(word), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (folded.length() < SHORTEST || folded.length() > LONGEST) {
            return Optional.empty();
        }
        if (folded.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.of(JOINED + toArabic(folded));
        }
        return folded.chars().allMatch(c -> c >= 'ء' && c <= 'ي') ? Optional.of(toLatin(folded)) : Optional.empty();
    }

    /** Whether the two words may be one name: spelled alike but for what newsrooms differ in, in one script or in both. */
    public static boolean mayBeOneName(String one, String other) {
        String a = Normalisation.fold(one);
        String b = Normalisation.fold(other);
        return a.equals(b)
                || inOtherScript(a).map(pattern -> Pattern.matches(pattern, b)).orElse(false);
    }

    private static String toArabic(String name) {
        StringBuilder pattern = new StringBuilder();
        int i = 0;
        while (i < name.length()) {
            int vowels = i;
            while (vowels < name.length() && isVowel(name, vowels)) {
                vowels++;
            }
            if (vowels > i) {
                pattern.append(vowelsInArabic(name.substring(i, vowels), i == 0, vowels == name.length()));
                i = vowels;
            } else if (name.charAt(i) == 'y') {
                pattern.append("ي");
                i++;
            } else {
                i = addConsonant(pattern, name, i);
            }
        }
        return pattern.toString();
    }

    /** A y before a vowel is a consonant. */
    private static boolean isVowel(String name, int at) {
        char c = name.charAt(at);
        return VOWELS.indexOf(c) >= 0
                && (c != 'y' || at + 1 == name.length() || VOWELS.indexOf(name.charAt(at + 1)) < 0);
    }

    /** A doubled consonant is one or two letters in Arabic. */
    private static int addConsonant(StringBuilder pattern, String name, int at) {
        for (String[] row : FROM_LATIN) {
            if (name.startsWith(row[0], at)) {
                int next = at + row[0].length();
                pattern.append(row[1]);
                if (row[0].length() == 1 && next < name.length() && name.charAt(next) == name.charAt(at)) {
                    pattern.append(row[1]).append('?');
                    next++;
                }
                return next;
            }
        }
        throw new IllegalStateException("no Arabic for " + name.charAt(at));
    }

    private static String vowelsInArabic(String vowels, boolean first, boolean last) {
        String letters =
                vowels.chars().mapToObj(NameSpellings::vowelInArabic).distinct().collect(Collectors.joining("|"));
        if (first) {
            return "(ا|ع)(" + letters + ")?";
        }
        if (last && vowels.endsWith("a")) {
            return "[اهيع]?";
        }
        if (last && vowels.equals("e")) {
            return "[يه]?";
        }
        if (last && (vowels.endsWith("y") || vowels.endsWith("i") || vowels.endsWith("e"))) {
            return "(ي|اي|ه)";
        }
        return ("(" + letters + ")?").repeat(Math.min(2, vowels.length()));
    }

    private static String vowelInArabic(int vowel) {
        return switch (vowel) {
            case 'a' -> "ا|ع";
            case 'e' -> "ي|ا";
            case 'o', 'u' -> "و|او";
            default -> "ي|اي";
        };
    }

    private static String toLatin(String name) {
        String bare = name.startsWith("ال") && name.length() > SHORTEST + 1 ? name.substring(2) : name;
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            boolean again = i > 0 && bare.charAt(i) == bare.charAt(i - 1);
            pattern.append(again ? "[aeiouy]" : "").append(latin(bare.charAt(i), i == 0));
            boolean beforeLongVowel = i + 1 < bare.length() && "اوي".indexOf(bare.charAt(i + 1)) >= 0;
            pattern.append(beforeLongVowel ? "" : "[aeiouy]?[aeiouy]?");
        }
        return pattern.toString();
    }

    private static String latin(char letter, boolean first) {
        return switch (letter) {
            case 'ا' -> first ? "[aeiou]" : "[aeo]";
            case 'ع', 'ء' -> first ? "[aeiou]" : "";
            case 'و' -> first ? "[wuov]" : "[aeouwv]";
            case 'ي' -> first ? "[yeij]" : "[aeiyj]";
            case 'ب' -> "(b|p)(b|p)?";
            case 'ت', 'ط' -> "(t|th)t?";
            case 'ث' -> "(th|t|s)";
            case 'ج' -> "(j|g|dj)(j|g)?";
            case 'ح', 'ه' -> "h?h?";
            case 'خ' -> "(kh|ch|j|h|k)";
            case 'د' -> "dd?";
            case 'ذ' -> "(dh|th|d|z)";
            case 'ر' -> "rr?";
            case 'ز' -> "(z|s)z?";
            case 'س' -> "(s|c|x)s?";
            case 'ش' -> "(sh|ch|sch)";
            case 'ص' -> "ss?";
            case 'ض' -> "(dh|d|z)d?";
            case 'ظ' -> "(dh|z)";
            case 'غ' -> "(gh|g)g?";
            case 'ف' -> "(f|v|ph)f?";
            case 'ق' -> "(q|k|g|c)(k|g|q)?";
            case 'ك' -> "(ck|ch|k|c|q|g)(k|c)?";
            case 'ل' -> "ll?";
            case 'م' -> "mm?";
            case 'ن' -> "nn?";
            default -> "[a-z]?";
        };
    }
}
