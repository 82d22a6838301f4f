package org.isnad.arabic.actor;

import java.util.List;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/** Names that stand in a text for something else, as the words beside them tell: a place, an adjective, a longer name. */
final class OtherThings {
    /** Words of a quoted name behind a known one; more are speech. */
    private static final int LONGEST_REST = 2;

    private final List<Token> tokens;

    OtherThings(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Whether the name at the token is none.
     *
     * @param last the name found before it, or null
     */
    boolean isMeant(int from, NameTree.Match match, NameTree.@Nullable Match last) {
        return isAnotherTeam(match)
                || isPlace(from, match)
                || isQuality(from, match)
                || isAcronym(from, match, last)
                || isBegunInQuotes(from, match)
                || isForField(match);
    }

    /** البيئة البحرية الأسترالية: an adjective where a body of one word and a nisba could stand. */
    private boolean isQuality(int from, NameTree.Match match) {
        String key = tokens.get(from).key();
        return from > 0
                && match.end() == from + 2
                && key.startsWith("ال")
                && key.endsWith("يه")
                && tokens.get(from - 1).key().startsWith("ال")
                && tokens.get(from - 1).key().endsWith("ه");
    }

    /** هيئة الإذاعة الأسترالية (إيه بي سي): in brackets behind a known outlet stands its own short name. */
    private boolean isAcronym(int from, NameTree.Match match, NameTree.@Nullable Match last) {
        boolean bracketed = from > 1
                && tokens.get(from - 1).is("(")
                && match.end() < tokens.size()
                && tokens.get(match.end()).is(")");
        return bracketed
                && last != null
                && last.end() == from - 1
                && match.actor().type() == ActorType.OUTLET
                && last.actor().type() == ActorType.OUTLET;
    }

    /** معهد ماكس بلانك لعلم الفلك: of several of the name the one for its field. */
    private boolean isForField(NameTree.Match match) {
        String next = match.end() < tokens.size() ? tokens.get(match.end()).key() : "";
        boolean tied = next.startsWith("ل") && next.length() > 3;
        boolean definite = next.startsWith("لل");
        return tied
                && !match.name().startsWith("ال")
                && match.actor().type() != ActorType.STATE
                && StateWords.FIELD.has(definite ? next.substring(2) : next.substring(1));
    }

    /** «نوفوستي كذا»: in quotation marks stands the whole of a longer name. */
    private boolean isBegunInQuotes(int from, NameTree.Match match) {
        boolean foreign =
                match.actor().type() != ActorType.STATE && !match.name().startsWith("ال");
        if (from == 0 || !foreign || !Quotations.isMark(tokens.get(from - 1))) {
            return false;
        }
        int end = match.end();
        while (end < Math.min(tokens.size(), match.end() + LONGEST_REST)
                && tokens.get(end).isWord()) {
            end++;
        }
        return end > match.end() && end < tokens.size() && Quotations.isMark(tokens.get(end));
    }

    /** قرب جامعة صنعاء. */
    private boolean isPlace(int from, NameTree.Match match) {
        return from > 0
                && match.actor().type() != ActorType.STATE
                && StateWords.NEAR.has(tokens.get(from - 1).key());
    }

    /** المنتخب الأردني لكرة السلة, منتخب الأردن تحت 23 سنة: not the team that is known by the name. */
    private boolean isAnotherTeam(NameTree.Match match) {
        int next = match.end();
        if (!match.actor().id().endsWith("-football") || next + 1 >= tokens.size()) {
            return false;
        }
        boolean young = tokens.get(next).is("تحت") && tokens.get(next + 1).kind() == Token.Kind.NUMBER;
        return young || (tokens.get(next).is("لكره") && !tokens.get(next + 1).is("القدم"));
    }
}
