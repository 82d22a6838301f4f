package org.isnad.arabic;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Evens out the spelling of Arabic, so that what readers take for the same word is the same string: no vowel signs,
 * no tatweel, no invisible controls; one alef, one ya, one ha; Persian and Urdu letters and presentation forms as
 * plain Arabic letters; ASCII digits; lower-case Latin.
 *
 * <p>Use {@link #of(String)} when places in the text matter, {@link #fold(CharSequence)} for a lone word or a key.
 * Normalising twice changes nothing. Stateless and safe for any number of threads.
 */
public final class Normalisation {
    /** Presentation forms and what they stand for; an empty entry means that the form stays as it is. */
    private static final String[] FORMS = presentationForms();

    private static final int FORMS_START = 0xFB50;
    private static final int FORMS_END = 0xFEFC;
    private static final char[] FOLDS = folds();
    private static final char DROPPED = 0xFFFF;

    private Normalisation() {}

    /** Normalises {@code text}, keeping for every character the place it came from. */
    public static NormalisedText of(String text) {
        int length = text.length();
        char[] out = new char[length];
        int[] starts = new int[length];
        int[] ends = new int[length];
        int n = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char folded = FOLDS[c];
            if (folded == DROPPED && Letters.isDropped(c)) {
                if (n > 0) {
                    ends[n - 1] = i + 1;
                }
                continue;
            }
            String form = form(c);
            int room = form.isEmpty() ? 1 : form.length();
            if (n + room > out.length) {
                int larger = Math.max(n + room, out.length + out.length / 4 + 16);
                out = Arrays.copyOf(out, larger);
                starts = Arrays.copyOf(starts, larger);
                ends = Arrays.copyOf(ends, larger);
            }
            if (form.isEmpty()) {
                out[n] = folded == 'ي' && c == 'ئ' && nextIsWaw(text, i) ? 'و' : folded;
                starts[n] = i;
                ends[n++] = i + 1;
            } else {
                for (int k = 0; k < form.length(); k++) {
                    out[n] = form.charAt(k);
                    starts[n] = i;
                    ends[n++] = i + 1;
                }
            }
        }
        return new NormalisedText(text, new String(out, 0, n), Arrays.copyOf(starts, n), Arrays.copyOf(ends, n));
    }

    /** Normalises without keeping places. */
    public static String fold(CharSequence text) {
        return fold(text, 0, text.length());
    }

    static String fold(CharSequence text, int start, int end) {
        char[] out = new char[end - start];
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char folded = FOLDS[c];
            if (folded == DROPPED && Letters.isDropped(c)) {
                continue;
            }
            String form = form(c);
            if (form.isEmpty()) {
                out[n++] = c == 'ئ' && i + 1 < end && nextIsWaw(text, i) ? 'و' : folded;
            } else {
                int room = n + form.length() + end - i - 1;
                if (room > out.length) {
                    out = Arrays.copyOf(out, room);
                }
                form.getChars(0, form.length(), out, n);
                n += form.length();
            }
        }
        return new String(out, 0, n);
    }

    /** Egypt writes مسئول where others write مسؤول: before a waw, the ya seat is folded as the waw seat. */
    private static boolean nextIsWaw(CharSequence text, int i) {
        int next = i + 1;
        while (next < text.length() && Letters.isDropped(text.charAt(next))) {
            next++;
        }
        return next < text.length() && FOLDS[text.charAt(next)] == 'و';
    }

    private static String form(char c) {
        return c >= FORMS_START && c <= FORMS_END ? FORMS[c - FORMS_START] : "";
    }

    private static char[] folds() {
        char[] folds = new char[0x10000];
        for (int c = 0; c < folds.length; c++) {
            folds[c] = Letters.isDropped(c) ? DROPPED : Letters.fold((char) c);
        }
        return folds;
    }

    private static String[] presentationForms() {
        String[] forms = new String[0xFEFC - 0xFB50 + 1];
        for (int i = 0; i < forms.length; i++) {
            String c = Character.toString((char) (0xFB50 + i));
            forms[i] = "";
            if (Letters.isArabic(c.charAt(0))) {
                String plain = Normalizer.normalize(c, Normalizer.Form.NFKC);
                StringBuilder folded = new StringBuilder();
                for (int k = 0; k < plain.length(); k++) {
                    char p = plain.charAt(k);
                    if (!Letters.isDropped(p) && p != ' ') {
                        folded.append(Letters.fold(p));
                    }
                }
                forms[i] = folded.toString();
            }
        }
        return forms;
    }
}
