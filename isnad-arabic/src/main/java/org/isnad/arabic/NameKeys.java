package org.isnad.arabic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keys under which spellings of one name meet: قذّافي, القذافي, Qadhafi and Kadafi have one key, and so have ميلي and
 * Milley. A key is the name's consonants, each stood for by one letter of its kind. Two names with one key need not be
 * one: {@link NameSpellings#mayBeOneName} looks closer. Stateless and safe for any number of threads.
 */
public final class NameKeys {
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LATIN_ARTICLE = Pattern.compile("^(al|el|ul)$");

    private static final String[][] LATIN = {
        {"sch", "C"},
        {"tch", "C"},
        {"kh", "X"},
        {"sh", "C"},
        {"ch", "C"},
        {"th", "T"},
        {"dh", "D"},
        {"gh", "K"},
        {"ph", "F"},
        {"ck", "K"},
        {"dj", "J"},
        {"b", "B"},
        {"c", "K"},
        {"d", "D"},
        {"f", "F"},
        {"g", "K"},
        {"h", "H"},
        {"j", "J"},
        {"k", "K"},
        {"l", "L"},
        {"m", "M"},
        {"n", "N"},
        {"p", "B"},
        {"q", "K"},
        {"r", "R"},
        {"s", "S"},
        {"t", "T"},
        {"v", "F"},
        {"x", "KS"},
        {"z", "Z"}
    };

    private NameKeys() {}

    /**
     * The key of a name.
     *
     * @param name one or more words in Arabic or Latin letters
     * @return the words' keys with spaces between them; empty for a name without letters of either script
     */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(Normalisation.fold(name), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(plain)) {
            String part = LATIN_ARTICLE.matcher(word).matches() ? "" : word(word);
            if (!part.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(part);
            }
        }
        return key.toString();
    }

    private static String word(String word) {
        if (word.isEmpty()) {
            return "";
        }
        String letters = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        StringBuilder key = new StringBuilder();
        int i = 0;
        while (i < letters.length()) {
            char c = letters.charAt(i);
            if (c < 0x80) {
                i = addLatin(key, letters, i);
            } else {
                add(key, arabic(c, i == 0, i == letters.length() - 1));
                i++;
            }
        }
        return key.toString();
    }

    private static int addLatin(StringBuilder key, String word, int at) {
        char c = word.charAt(at);
        if ("aeiouwy".indexOf(c) >= 0) {
            if (at == 0) {
                key.append(c == 'w' ? 'W' : c == 'y' ? 'Y' : 'A');
            }
            return at + 1;
        }
        for (String[] row : LATIN) {
            if (word.startsWith(row[0], at)) {
                boolean silent = row[0].equals("h") && at == word.length() - 1;
                add(key, silent ? "" : row[1]);
                return at + row[0].length();
            }
        }
        return at + 1;
    }

    /** Doubling is not written in Arabic. */
    private static void add(StringBuilder key, String kind) {
        if (kind.isEmpty()
                || (!key.isEmpty() && kind.length() == 1 && key.charAt(key.length() - 1) == kind.charAt(0))) {
            return;
        }
        key.append(kind);
    }

    private static String arabic(char letter, boolean first, boolean last) {
        return switch (letter) {
            case 'ا', 'ع', 'ء' -> first ? "A" : "";
            case 'و' -> first ? "W" : "";
            case 'ي' -> first ? "Y" : "";
            case 'ه' -> last ? "" : "H";
            case 'ح' -> "H";
            case 'ب' -> "B";
            case 'ت', 'ط', 'ث' -> "T";
            case 'د', 'ض', 'ذ', 'ظ' -> "D";
            case 'ج' -> "J";
            case 'خ' -> "X";
            case 'ر' -> "R";
            case 'ز' -> "Z";
            case 'س', 'ص' -> "S";
            case 'ش' -> "C";
            case 'غ', 'ق', 'ك' -> "K";
            case 'ف' -> "F";
            case 'ل' -> "L";
            case 'م' -> "M";
            case 'ن' -> "N";
            default -> "";
        };
    }
}
