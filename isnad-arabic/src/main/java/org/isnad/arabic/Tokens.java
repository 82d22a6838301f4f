package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Token.Kind;

/** Cuts a text into words, numbers and signs. Any string may come in; spaces belong to no token. */
public final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of {@code text} in their order. */
    public static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            at = tokens.next(at);
        }
        return List.copyOf(tokens.tokens);
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (isLineEnd(c)) {
            return add(at, whileTrue(at, p -> isLineEnd(p) || isSpace(p)), Kind.LINE);
        }
        if (isSpace(c) || Letters.isDropped(c)) {
            return at + Character.charCount(c);
        }
        if (startsLink(at)) {
            return add(at, endOfLink(at), Kind.LINK);
        }
        if ((c == '#' || c == '@') && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1))) {
            return add(at, whileTrue(at + 1, p -> isWordPart(p) || p == '_' || Letters.digit(p) >= 0), Kind.TAG);
        }
        if (Letters.digit(c) >= 0) {
            return add(at, endOfNumber(at), Kind.NUMBER);
        }
        if (isWordPart(c)) {
            return add(at, endOfWord(at), Kind.WORD);
        }
        if (c == '.' || c == '\'') {
            int sign = c;
            return add(at, whileTrue(at, p -> p == sign), Kind.SIGN);
        }
        return add(at, at + Character.charCount(c), Kind.SIGN);
    }

    private int add(int start, int end, Kind kind) {
        String key = kind == Kind.LINE ? "\n" : Normalisation.fold(text, start, end);
        tokens.add(new Token(start, end, kind, key));
        return end;
    }

    private int endOfWord(int at) {
        int end = whileTrue(at, p -> isWordPart(p) || Letters.isDropped(p));
        boolean latinElision = end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && text.charAt(end - 1) < 0x250
                && Character.isLetter(text.charAt(end + 1))
                && text.charAt(end + 1) < 0x250;
        return latinElision ? endOfWord(end + 1) : end;
    }

    private int endOfNumber(int at) {
        int end = whileTrue(at, p -> Letters.digit(p) >= 0);
        while (end + 1 < text.length() && joinsDigits(text.charAt(end)) && Letters.digit(text.charAt(end + 1)) >= 0) {
            end = whileTrue(end + 1, p -> Letters.digit(p) >= 0);
        }
        return end;
    }

    private static boolean joinsDigits(char c) {
        return c == '.' || c == ',' || c == '٫' || c == '٬' || c == ':' || c == '/' || c == '-';
    }

    private boolean startsLink(int at) {
        char c = text.charAt(at);
        return ((c == 'h' || c == 'H')
                        && (text.regionMatches(true, at, "http://", 0, 7)
                                || text.regionMatches(true, at, "https://", 0, 8)))
                || ((c == 'w' || c == 'W') && text.regionMatches(true, at, "www.", 0, 4));
    }

    private int endOfLink(int at) {
        int end = whileTrue(
                at, p -> !isSpace(p) && !isLineEnd(p) && "«»“”\"<>،؛()".indexOf(p) < 0 && !Letters.isArabic(p));
        while (end > at + 1 && ".,!?:;؟".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int whileTrue(int at, java.util.function.IntPredicate test) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!test.test(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isWordPart(int c) {
        return Letters.isArabic(c) || (Character.isLetter(c) && Letters.digit(c) < 0) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isSpace(int c) {
        return (Character.isWhitespace(c) || Character.isSpaceChar(c)) && !isLineEnd(c);
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
