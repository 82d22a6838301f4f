package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Token.Kind;

/** Cuts a text into words, numbers and signs. Any string may come in; spaces belong to no token. */
public final class Tokens {
    private static final int LINE_END = 1;
    private static final int SPACE = 1 << 1;
    private static final int DROPPED = 1 << 2;
    private static final int DIGIT = 1 << 3;
    private static final int WORD_PART = 1 << 4;
    private static final int UNDERSCORE = 1 << 5;

    /** To the end of the Arabic block: nearly every character of a text is looked up, not examined. */
    private static final int KNOWN = 0x0700;

    private static final byte[] KNOWN_TRAITS = knownTraits();

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
        int traits = traits(c);
        if ((traits & LINE_END) != 0) {
            return add(at, whileAny(at, LINE_END | SPACE), Kind.LINE);
        }
        if ((traits & (SPACE | DROPPED)) != 0) {
            return at + Character.charCount(c);
        }
        if (startsLink(at)) {
            return add(at, endOfLink(at), Kind.LINK);
        }
        if ((c == '#' || c == '@') && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1))) {
            return add(at, whileAny(at + 1, WORD_PART | DIGIT | UNDERSCORE), Kind.TAG);
        }
        if ((traits & DIGIT) != 0) {
            return add(at, endOfNumber(at), Kind.NUMBER);
        }
        if ((traits & WORD_PART) != 0) {
            return add(at, endOfWord(at), Kind.WORD);
        }
        if (c == '.' || c == '\'' || c == '"') {
            return add(at, endOfRun(at, (char) c), Kind.SIGN);
        }
        return add(at, at + Character.charCount(c), Kind.SIGN);
    }

    private int add(int start, int end, Kind kind) {
        String key = kind == Kind.LINE ? "\n" : Normalisation.fold(text, start, end);
        tokens.add(new Token(start, end, kind, key));
        return end;
    }

    private int endOfWord(int at) {
        int end = whileAny(at, WORD_PART | DROPPED);
        boolean latinElision = end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && text.charAt(end - 1) < 0x250
                && Character.isLetter(text.charAt(end + 1))
                && text.charAt(end + 1) < 0x250;
        return latinElision ? endOfWord(end + 1) : end;
    }

    private int endOfNumber(int at) {
        int end = whileAny(at, DIGIT);
        while (end + 1 < text.length() && joinsDigits(text.charAt(end)) && Letters.digit(text.charAt(end + 1)) >= 0) {
            end = whileAny(end + 1, DIGIT);
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
        int end = at;
        while (end < text.length() && isLinkPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > at + 1 && ".,!?:;؟".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isLinkPart(int c) {
        return (traits(c) & (SPACE | LINE_END)) == 0 && "«»“”\"<>،؛()".indexOf(c) < 0 && !Letters.isArabic(c);
    }

    private int endOfRun(int at, char sign) {
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end;
    }

    private int whileAny(int at, int wanted) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if ((traits(c) & wanted) == 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isWordPart(int c) {
        return (traits(c) & WORD_PART) != 0;
    }

    private static int traits(int c) {
        return c < KNOWN_TRAITS.length ? KNOWN_TRAITS[c] : findTraits(c);
    }

    private static byte[] knownTraits() {
        byte[] traits = new byte[KNOWN];
        for (int c = 0; c < KNOWN; c++) {
            traits[c] = (byte) findTraits(c);
        }
        return traits;
    }

    private static int findTraits(int c) {
        boolean lineEnd = isLineEnd(c);
        boolean digit = Letters.digit(c) >= 0;
        boolean wordPart = Letters.isArabic(c) || (Character.isLetter(c) && !digit) || isMark(c);
        return (lineEnd ? LINE_END : 0)
                | (!lineEnd && (Character.isWhitespace(c) || Character.isSpaceChar(c)) ? SPACE : 0)
                | (Letters.isDropped(c) ? DROPPED : 0)
                | (digit ? DIGIT : 0)
                | (wordPart ? WORD_PART : 0)
                | (c == '_' ? UNDERSCORE : 0);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }
}
