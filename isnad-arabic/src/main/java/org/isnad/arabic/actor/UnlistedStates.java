package org.isnad.arabic.actor;

import java.util.List;
import org.isnad.arabic.Token;

/**
 * Signs that a text is about a state or a region that the authority file does not hold: a nisba of no known state beside
 * what states have (البرلمان الكتالوني), a republic of another name. A body named without its state is then that one's, and
 * not that of some state which the text mentions by the way.
 */
final class UnlistedStates {
    private static final int SHORTEST_NISBA = 6;

    private UnlistedStates() {}

    /** How strongly the text speaks of a state that is unknown, to be compared with the evidence of a known one. */
    static int evidence(List<Token> tokens, Authority authority) {
        int evidence = 0;
        int headlineTo = Evidence.headlineEnd(tokens);
        for (int i = 1; i < tokens.size(); i++) {
            String before = tokens.get(i - 1).key();
            int weight = i < headlineTo ? Evidence.HEADLINE : 1;
            if (StateWords.OF_STATES.has(before) && isUnknownNisba(tokens.get(i), authority)) {
                evidence += weight;
            } else if (StateWords.STATE_HEADS.has(before) && isUnknownName(tokens, i, authority)) {
                evidence += 2 * weight;
            }
        }
        return evidence;
    }

    private static boolean isUnknownNisba(Token token, Authority authority) {
        String key = token.key();
        boolean feminine = key.endsWith("يه");
        boolean nisba = key.length() >= SHORTEST_NISBA && key.startsWith("ال") && (feminine || key.endsWith("ي"));
        String masculine = feminine ? key.substring(0, key.length() - 1) : key;
        return nisba && !StateWords.GENERAL.has(masculine) && authority.stateOfAdjective(key) == null;
    }

    private static boolean isUnknownName(List<Token> tokens, int i, Authority authority) {
        String key = tokens.get(i).key();
        return tokens.get(i).isWord()
                && key.length() > 3
                && !key.startsWith("ال")
                && !StateWords.STATE_HEADS.has(key)
                && authority.names().longest(tokens, i) == null;
    }
}
