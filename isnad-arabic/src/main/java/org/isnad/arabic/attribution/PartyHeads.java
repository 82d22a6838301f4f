package org.isnad.arabic.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the heads of parties' phrases (رئيس، قوات، قرار), and what is glued before them. */
final class PartyHeads {
    private static final List<String> GLUED = List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل");

    private static final List<String> NOTHING_GLUED = List.of("");

    private PartyHeads() {}

    /** What a head may be: of one who acts, or of a thing. */
    enum Kind {
        AGENT,
        THING
    }

    /**
     * A head.
     *
     * @param word the word without article and what is glued to it
     * @param glued the letters glued before it
     * @param definite whether it has the article
     */
    record Head(String word, String glued, boolean definite, Kind kind) {}

    /** The head that the normalised word is, or null. */
    static @Nullable Head of(String key) {
        boolean letters = !key.isEmpty() && "وفبلك".indexOf(key.charAt(0)) >= 0;
        for (String glued : letters ? GLUED : NOTHING_GLUED) {
            if (key.startsWith(glued) && key.length() - glued.length() > 2) {
                String rest = key.substring(glued.length());
                boolean article = Words.hasArticle(rest);
                boolean assimilated = glued.endsWith("ل") && rest.startsWith("ل") && rest.length() > 3;
                String word = article ? rest.substring(2) : assimilated ? rest.substring(1) : rest;
                Kind kind = kind(word);
                if (kind != null) {
                    return new Head(word, glued, article || assimilated, kind);
                }
            }
        }
        return null;
    }

    static boolean isAgent(String key) {
        Head head = of(key);
        return head != null && head.kind() == Kind.AGENT;
    }

    private static @Nullable Kind kind(String word) {
        if (RelationWords.AGENT_HEAD.has(word)) {
            return Kind.AGENT;
        }
        return RelationWords.THING_HEAD.has(word) || RelationLexicon.standard().isBareNoun(word) ? Kind.THING : null;
    }
}
