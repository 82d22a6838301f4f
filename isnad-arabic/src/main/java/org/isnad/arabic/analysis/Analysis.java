package org.isnad.arabic.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Token;
import org.isnad.arabic.Tokens;

/**
 * Reads a text as a search engine keeps it: its words and numbers in their order, each as it is spelled, normalised,
 * and as a stem. Signs, spaces and addresses' punctuation are left out. Text and query must be read alike, so that
 * what is asked is what was kept. Any string may come in; stateless and safe for any number of threads.
 */
public final class Analysis {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    private Analysis() {}

    /**
     * The terms of {@code text}, in their order.
     *
     * @param text any text
     * @return one term for each word and number; offsets point into {@code text}
     */
    public static List<IndexTerm> terms(String text) {
        List<IndexTerm> terms = new ArrayList<>(text.length() / 5 + 1);
        for (Token token : Tokens.of(text)) {
            switch (token.kind()) {
                case WORD -> addWord(terms, text, token.start(), token.end(), token.key());
                case NUMBER -> addNumbers(terms, text, token);
                case LINK, TAG -> addParts(terms, text, token);
                case SIGN, LINE -> {}
            }
        }
        return terms;
    }

    private static void addWord(List<IndexTerm> terms, String text, int start, int end, String key) {
        if (key.isEmpty()) {
            return;
        }
        if (Letters.isArabic(key.charAt(0))) {
            WordForms forms = WordForms.of(key);
            terms.add(new IndexTerm(
                    start,
                    end,
                    spelled(text, start, end, key),
                    forms.word(),
                    forms.stem(),
                    forms.family(),
                    forms.common()));
            return;
        }
        String plain = isAscii(key)
                ? key
                : ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFKD))
                        .replaceAll("");
        if (plain.isEmpty()) {
            return;
        }
        String stem = LatinStems.stem(plain);
        terms.add(new IndexTerm(start, end, key, plain, stem, stem, CommonWords.contains(plain)));
    }

    /** Years and parts of dates are asked for by themselves; what stands after a decimal point is not. */
    private static void addNumbers(List<IndexTerm> terms, String text, Token token) {
        int start = token.start();
        for (int i = start; i <= token.end(); i++) {
            if (i == token.end() || "-/:".indexOf(text.charAt(i)) >= 0) {
                String number = number(Normalisation.fold(text.substring(start, i)));
                terms.add(new IndexTerm(start, i, number, number, number, number, false));
                start = i + 1;
            }
        }
    }

    /** ١٬٢٠٠ and 1200 are the same number. */
    private static String number(String digits) {
        StringBuilder plain = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (Letters.digit(c) >= 0) {
                plain.append(c);
            } else if (!groupsThousands(digits, i)) {
                plain.append('.');
            }
        }
        return plain.toString();
    }

    private static boolean groupsThousands(String digits, int at) {
        int after = 0;
        for (int i = at + 1; i < digits.length() && Letters.digit(digits.charAt(i)) >= 0; i++) {
            after++;
        }
        return after == 3 && digits.charAt(at) != '٫' && digits.charAt(at) != '.';
    }

    private static void addParts(List<IndexTerm> terms, String text, Token token) {
        int start = token.start();
        for (int i = start; i <= token.end(); i++) {
            boolean part =
                    i < token.end() && (Character.isLetterOrDigit(text.charAt(i)) || Letters.isDropped(text.charAt(i)));
            if (!part) {
                if (i > start) {
                    addWord(terms, text, start, i, Normalisation.fold(text.substring(start, i)));
                }
                start = i + 1;
            }
        }
    }

    /** Mostly the word is spelled as it is normalised, and then is the same string. */
    private static String spelled(String text, int start, int end, String key) {
        if (end - start == key.length() && text.startsWith(key, start)) {
            return key;
        }
        for (int i = start; i < end; i++) {
            if (Letters.isDropped(text.charAt(i)) || text.charAt(i) >= 0xFB50) {
                return withoutDropped(text, start, end);
            }
        }
        return text.substring(start, end);
    }

    private static String withoutDropped(String text, int start, int end) {
        String compatible = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(compatible.length());
        compatible.chars().filter(c -> !Letters.isDropped(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private static boolean isAscii(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
