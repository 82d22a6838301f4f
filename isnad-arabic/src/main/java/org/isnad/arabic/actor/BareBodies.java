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
        return adjective || noun ? null : match;
    }

    /** An adjective agrees with the body's first word, so that القبض in أعلنت الشرطة القبض على فلان is none of hers. */
    private static boolean isFeminine(String head) {
        return head.endsWith("ه") || head.endsWith("ات");
    }

    /**
     * Of the same body of all states that of the state where the sentence says to be (وفي تايلاند قالت وزارة الصحة), else that
     * of the state with most evidence; null when two have as much, or none has any, or an unlisted state has as much.
     */
    static @Nullable Actor meant(
            List<Actor> bodies, @Nullable Actor place, Map<String, Integer> evidence, int unlisted) {
        Actor best = null;
        int most = unlisted;
        boolean tie = false;
        for (Actor body : bodies) {
            String state = body.parent();
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
