package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the parts of a line that the Unicode bidirectional algorithm would mix into their surroundings: Latin runs and
 * numbers in Arabic text, Arabic runs in Latin text. Who sets the text puts each such run into an isolate ({@code <bdi>}
 * in HTML, U+2068 and U+2069 in plain text).
 *
 * <p>The algorithm of UAX #9 gives neutrals between runs (brackets, hyphens, slashes, percent signs) the direction of
 * the line, so that «(US) 3-5%» falls apart in an Arabic sentence. A run here reaches from a strong letter or digit of
 * the other direction to the last one that belongs with it, its signs included.
 */
public final class Isolation {
    /**
     * A slice of the text.
     *
     * @param start where it begins, a UTF-16 index
     * @param end where it ends, exclusive
     * @param isolated whether it needs an isolate
     */
    public record Run(int start, int end, boolean isolated) {}

    private static final String JOINS_NUMBERS = ".,:/-–−+×٫٬%٪";
    private static final String JOINS_WORDS = " .,-–'’&:/()@#_+\u00A0";
    private static final String BELONGS_BEFORE_NUMBER = "+-−$€£#";
    private static final String BELONGS_AFTER_NUMBER = "%٪°$€£";

    private enum Kind {
        OWN,
        OTHER,
        NUMBER,
        NEUTRAL
    }

    /** The directionality of Latin, Arabic and general punctuation, of which nearly all text is. */
    private static final byte[] COMMON = new byte[0x2070];

    /** Which of them need nothing in a line that runs from right to left. */
    private static final boolean[] AT_HOME = new boolean[COMMON.length];

    static {
        for (int character = 0; character < COMMON.length; character++) {
            COMMON[character] = Character.getDirectionality(character);
            AT_HOME[character] = switch (COMMON[character]) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                        Character.DIRECTIONALITY_ARABIC_NUMBER -> false;
                default -> true;
            };
        }
    }

    private final String text;
    private final boolean rightToLeft;

    private Isolation(String text, boolean rightToLeft) {
        this.text = text;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Cuts the text into runs.
     *
     * @param text any text
     * @return runs that cover the text from its first to its last index without gaps; empty for an empty text
     */
    public static List<Run> runs(String text) {
        return new Isolation(text, isRightToLeft(text)).cut();
    }

    /**
     * Whether a line reads from right to left: its first letter does (rule P2 of UAX #9), or most of its letters do, as
     * in an Arabic headline that opens with a Latin name.
     */
    public static boolean isRightToLeft(String text) {
        int sum = 0;
        boolean opened = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int direction = direction(character);
            if (!opened && direction > 0) {
                return true;
            }
            opened |= direction != 0;
            sum += direction;
            i += Character.charCount(character);
        }
        return sum > 0;
    }

    private static byte directionality(int character) {
        return character < COMMON.length ? COMMON[character] : Character.getDirectionality(character);
    }

    private static boolean isAtHome(char c) {
        return c < AT_HOME.length && AT_HOME[c];
    }

    private static int direction(int character) {
        return switch (directionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }

    private List<Run> cut() {
        List<Run> runs = new ArrayList<>();
        int done = 0;
        int i = 0;
        while (i < text.length()) {
            if (rightToLeft && isAtHome(text.charAt(i))) {
                i++;
                continue;
            }
            Kind kind = kindAt(i);
            boolean foreign = kind == Kind.OTHER || (kind == Kind.NUMBER && rightToLeft);
            if (!foreign) {
                i += step(i);
                continue;
            }
            int start = includeSignBefore(i, done);
            int end = endOfRun(i);
            if (start > done) {
                runs.add(new Run(done, start, false));
            }
            runs.add(new Run(start, end, true));
            done = end;
            i = end;
        }
        if (done < text.length()) {
            runs.add(new Run(done, text.length(), false));
        }
        return runs;
    }

    private int includeSignBefore(int start, int done) {
        boolean signBelongs = start > done
                && kindAt(start) == Kind.NUMBER
                && BELONGS_BEFORE_NUMBER.indexOf(text.charAt(start - 1)) >= 0
                && (start - 1 == done || Character.isWhitespace(text.charAt(start - 2)));
        return signBelongs ? start - 1 : start;
    }

    private int endOfRun(int start) {
        int end = start;
        int i = start;
        boolean words = false;
        while (i < text.length()) {
            Kind kind = kindAt(i);
            if (kind == Kind.OWN) {
                break;
            }
            if (kind == Kind.NEUTRAL) {
                boolean mayJoin = JOINS_NUMBERS.indexOf(text.charAt(i)) >= 0
                        || (words && JOINS_WORDS.indexOf(text.charAt(i)) >= 0);
                if (kindOfNextAfterSpaces(i) == Kind.OTHER && text.charAt(i) == ' ') {
                    mayJoin = true;
                }
                if (!mayJoin) {
                    break;
                }
                i += step(i);
                continue;
            }
            words |= kind == Kind.OTHER;
            i += step(i);
            end = i;
        }
        while (end < text.length() && BELONGS_AFTER_NUMBER.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return balanced(start, end);
    }

    private Kind kindOfNextAfterSpaces(int index) {
        int i = index;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() ? kindAt(i) : Kind.NEUTRAL;
    }

    /** A run keeps a bracket only together with its partner. */
    private int balanced(int start, int end) {
        int open = -1;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                open = depth == 0 ? i : open;
                depth++;
            } else if (c == ')') {
                if (depth == 0) {
                    return withoutTrailingNeutrals(start, i);
                }
                depth--;
            }
        }
        if (depth == 0) {
            return end;
        }
        if (end < text.length() && text.charAt(end) == ')' && depth == 1) {
            return end + 1;
        }
        return withoutTrailingNeutrals(start, open);
    }

    private int withoutTrailingNeutrals(int start, int end) {
        int last = end;
        while (last > start + 1 && kindAt(last - 1) == Kind.NEUTRAL) {
            last--;
        }
        return last;
    }

    private int step(int index) {
        return Character.charCount(text.codePointAt(index));
    }

    private Kind kindAt(int index) {
        return switch (directionality(text.codePointAt(index))) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                rightToLeft ? Kind.OWN : Kind.OTHER;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> rightToLeft ? Kind.OTHER : Kind.OWN;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> Kind.NUMBER;
            default -> Kind.NEUTRAL;
        };
    }
}
