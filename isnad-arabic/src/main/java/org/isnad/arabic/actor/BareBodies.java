package org.isnad.arabic.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/** Bodies that a text names without their state (وزارة الدفاع): the state's that the text otherwise speaks of. */
final class BareBodies {
    /** Definite words that follow a body without belonging to its name. */
    private static final Set<String> DAYS =
            Set.of(Normalisation.fold("الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت اليوم الآن الماضي")
                    .split(" "));

    private static final Set<String> NAMED_AFTER = Set.of("حزب", "ائتلاف", "شبه", "قيادي", "دوري");

    private BareBodies() {}

    /** The name of a body without its state that begins at the token, or null. */
    static NameTree.@Nullable Match at(List<Token> tokens, int from, Authority authority) {
        NameTree.Match match = authority.bareBodies().longest(tokens, from);
        if (match == null || match.end() >= tokens.size()) {
            return match;
        }
        String next = tokens.get(match.end()).key();
        boolean agrees = next.endsWith("ه") == isFeminine(tokens.get(from).key());
        boolean adjective = next.startsWith("ال") && next.length() > 3 && agrees && !DAYS.contains(next);
        boolean noun = from > 0 && NAMED_AFTER.contains(tokens.get(from - 1).key());
        return adjective || noun || isElsewhere(tokens, match.end(), authority) ? null : match;
    }

    /** المصرف المركزي في كذا: of a state or a region that the authority file does not hold. */
    private static boolean isElsewhere(List<Token> tokens, int in, Authority authority) {
        if (!tokens.get(in).is("في") || in + 1 >= tokens.size()) {
            return false;
        }
        String key = tokens.get(in + 1).key();
        boolean name = tokens.get(in + 1).isWord() && key.length() > 3 && !key.startsWith("ال");
        return name && authority.names().longest(tokens, in + 1) == null && UnlistedStates.isNamed(tokens, key);
    }

    /** An adjective agrees with the body's first word, so that القبض in أعلنت الشرطة القبض على فلان is none of hers. */
    private static boolean isFeminine(String head) {
        return head.endsWith("ه") || head.endsWith("ات");
    }

    /**
     * Of the same body of all states that of the state where the sentence says to be (وفي تايلاند قالت وزارة الصحة), else that
     * of the state with most evidence, but for one that stands right behind as what the body accuses or meets; null when two have as much, or none has any, or an unlisted state has as much.
     */
    static @Nullable Actor meant(
            List<Actor> bodies,
            @Nullable Actor place,
            @Nullable Actor object,
            Map<String, Integer> evidence,
            int unlisted) {
        Actor best = null;
        int most = unlisted;
        boolean tie = false;
        for (Actor body : bodies) {
            String state = body.parent();
            if (object != null && object.id().equals(state)) {
                continue;
            }
            if (place != null && place.id().equals(state)) {
                return body;
            }
            int named = evidence.getOrDefault(body.id(), 0);
            int points = 4 * named + (state == null ? 0 : evidence.getOrDefault(state, 0));
            tie = points == most ? tie || points > 0 : points < most && tie;
            if (points > most) {
                best = body;
                most = points;
                tie = false;
            }
        }
        return tie ? null : best;
    }

    /** The state that stands right behind the body, or null. */
    static @Nullable Actor object(List<Token> tokens, int end, Authority authority) {
        NameTree.Match match = end < tokens.size() ? authority.names().longest(tokens, end) : null;
        return match != null && match.actor().type() == ActorType.STATE ? match.actor() : null;
    }

    /** The state with which the sentence of the token opens, behind في, or null. */
    static @Nullable Actor place(List<Token> tokens, int at, Authority authority) {
        int first = at;
        while (first > 0
                && tokens.get(first - 1).kind() != Token.Kind.LINE
                && !tokens.get(first - 1).is(".")) {
            first--;
        }
        boolean opens = tokens.get(first).is("في") || tokens.get(first).is("وفي");
        NameTree.Match match = opens && first + 1 < at ? authority.names().longest(tokens, first + 1) : null;
        return match != null && match.actor().type() == ActorType.STATE ? match.actor() : null;
    }
}
