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

    private BareBodies() {}

    /** The name of a body without its state that begins at the token, or null. */
    static NameTree.@Nullable Match at(List<Token> tokens, int from, Authority authority) {
        NameTree.Match match = authority.bareBodies().longest(tokens, from);
        if (match == null || match.end() >= tokens.size()) {
            return match;
        }
        String next = tokens.get(match.end()).key();
        boolean adjective = next.startsWith("ال") && next.length() > 3 && !DAYS.contains(next);
        boolean noun = from > 0 && NAMED_AFTER.contains(tokens.get(from - 1).key());
        return adjective || noun ? null : match;
    }

    private static final Set<String> NAMED_AFTER = Set.of("حزب", "ائتلاف", "شبه", "قيادي", "دوري");

    /** Of the same body of all states that of the state with most evidence; null when two have as much, or none has any. */
    static @Nullable Actor meant(List<Actor> bodies, Map<String, Integer> evidence) {
        Actor best = null;
        int most = 0;
        boolean tie = false;
        for (Actor body : bodies) {
            String state = body.parent();
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
}
