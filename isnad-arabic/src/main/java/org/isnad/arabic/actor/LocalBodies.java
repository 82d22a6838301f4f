package org.isnad.arabic.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Token;

/**
 * Short names of bodies that mean one which the text has told before, and no state's: الشرطة behind شرطة of a town, الحكومة
 * behind one that is still to be formed, or before the first that is (in a headline). To be asked in the order of the text.
 */
final class LocalBodies {
    /** Heads that regions and towns have, too. */
    private static final Set<String> OF_PLACES = Set.of("شرطه", "برلمان");

    private static final String GOVERNMENT = "حكومه";

    private final List<Token> tokens;
    private final Authority authority;
    /** The heads without their article whose last full mention was no state's. */
    private final Set<String> local = new HashSet<>();

    private final Map<String, String> heads = new HashMap<>();
    private int read;

    LocalBodies(List<Token> tokens, Authority authority) {
        this.tokens = tokens;
        this.authority = authority;
        for (int i = 0; i < tokens.size(); i++) {
            if (head(i).equals(GOVERNMENT) && (isStates(i) || isUnformed(i))) {
                readOne(i);
                break;
            }
        }
    }

    /** Whether the single word at {@code at} means a body that the text has told, and which is no state's. */
    boolean isMeant(int at) {
        for (; read <= at; read++) {
            readOne(read);
        }
        return local.contains(head(at));
    }

    private void readOne(int i) {
        String head = head(i);
        if (!head.equals(GOVERNMENT) && !OF_PLACES.contains(head)) {
            return;
        }
        if (isStates(i)) {
            local.remove(head);
        } else if (head.equals(GOVERNMENT) ? isUnformed(i) : isOfPlace(i)) {
            local.add(head);
        }
    }

    private boolean isStates(int i) {
        return (i + 1 < tokens.size()
                        && authority.stateOfAdjective(tokens.get(i + 1).key()) != null)
                || isOfState(i);
    }

    private boolean isUnformed(int i) {
        boolean forming = i > 0 && StateWords.FORMING.has(tokens.get(i - 1).key());
        return forming
                || (i + 1 < tokens.size()
                        && StateWords.UNFORMED.has(tokens.get(i + 1).key()));
    }

    private boolean isOfPlace(int i) {
        return OF_PLACES.contains(head(i))
                && !isDefinite(i)
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord();
    }

    private boolean isDefinite(int i) {
        return tokens.get(i).key().endsWith("ال" + head(i));
    }

    private boolean isOfState(int i) {
        if (isDefinite(i) || i + 1 >= tokens.size()) {
            return false;
        }
        NameTree.Match match = authority.names().longest(tokens, i + 1);
        return match != null && match.actor().type() == ActorType.STATE;
    }

    /** The word without article and glued letters. */
    private String head(int i) {
        return heads.computeIfAbsent(tokens.get(i).key(), LocalBodies::bare);
    }

    private static String bare(String key) {
        String word = key;
        if (word.length() > 4 && "وف".indexOf(word.charAt(0)) >= 0) {
            word = word.substring(1);
        }
        if (word.startsWith("لل") && word.length() > 4) {
            return word.substring(2);
        }
        if (word.length() > 4 && "بل".indexOf(word.charAt(0)) >= 0 && !word.startsWith("برلمان")) {
            word = word.substring(1);
        }
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
