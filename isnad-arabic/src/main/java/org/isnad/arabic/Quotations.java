package org.isnad.arabic;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outermost quotations of a text, in whatever marks it uses: «», “” in either order, straight doubled,
 * also set twice (""كذا""), or twice single. Quotations inside quotations are left to the outer one.
 *
 * <p>A mark opens if nothing is open. An unclosed quotation reaches over following paragraphs if each of them opens
 * anew with the same mark, as newspapers set long speeches; otherwise it ends with its paragraph when it follows a
 * colon, and is no quotation at all when it does not. Time is linear in the number of tokens.
 */
public final class Quotations {
    private static final int NONE = 0;
    private static final int GUILLEMET = 1;
    private static final int CURLY = 2;
    private static final int STRAIGHT = 3;
    private static final int TWICE_SINGLE = 4;
    private static final int LOW = 5;

    private Quotations() {}

    /** The quotations among {@code tokens}, in their order, none overlapping another. */
    public static List<Quotation> of(List<Token> tokens) {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        int family = NONE;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.LINE && open >= 0) {
                boolean reopens =
                        i + 1 < tokens.size() && family(tokens.get(i + 1)) == family && opens(tokens.get(i + 1));
                if (reopens && family != STRAIGHT && family != TWICE_SINGLE) {
                    i++;
                } else {
                    if (open > 0 && tokens.get(open - 1).is(":")) {
                        found.add(new Quotation(open, i, false));
                    }
                    open = -1;
                }
                continue;
            }
            int mark = family(token);
            if (mark == NONE) {
                continue;
            }
            if (open < 0) {
                if (opens(token)) {
                    open = i;
                    family = mark;
                    depth = 1;
                }
            } else if (mark == family || (family == LOW && mark == CURLY)) {
                depth += family == GUILLEMET && opens(token) ? 1 : -1;
                if (depth == 0) {
                    found.add(new Quotation(open, i, true));
                    open = -1;
                }
            }
        }
        if (open > 0 && tokens.get(open - 1).is(":")) {
            found.add(new Quotation(open, tokens.size(), false));
        }
        return List.copyOf(found);
    }

    /** Whether the token is a quotation mark. */
    public static boolean isMark(Token token) {
        return family(token) != NONE;
    }

    private static boolean opens(Token token) {
        return !token.is("»") && !token.is("›");
    }

    private static int family(Token token) {
        if (token.kind() != Token.Kind.SIGN) {
            return NONE;
        }
        return switch (token.key()) {
            case "«", "»", "‹", "›" -> GUILLEMET;
            case "“", "”", "‟" -> CURLY;
            case "„" -> LOW;
            case "\"", "\"\"", "＂" -> STRAIGHT;
            case "''" -> TWICE_SINGLE;
            default -> NONE;
        };
    }
}
