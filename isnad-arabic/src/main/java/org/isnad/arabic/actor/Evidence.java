package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/** How often a text speaks of whom, in all and paragraph by paragraph: it tells whom a name means that several bear. */
final class Evidence {
    /** How much more the headline tells what a text is about. */
    static final int HEADLINE = 2;

    private final int headlineTo;
    private final int[] paragraphs;
    private final Map<String, Integer> whole = new HashMap<>();
    private final List<Map<String, Integer>> parts = new ArrayList<>();

    Evidence(List<Token> tokens) {
        headlineTo = headlineEnd(tokens);
        paragraphs = new int[tokens.size()];
        int paragraph = 0;
        for (int i = 0; i < paragraphs.length; i++) {
            paragraph += tokens.get(i).kind() == Token.Kind.LINE ? 1 : 0;
            paragraphs[i] = paragraph;
        }
        for (int i = 0; i <= paragraph; i++) {
            parts.add(new HashMap<>(4));
        }
    }

    /** The token behind the headline, a first line without a full stop; 0 when the text has none. */
    static int headlineEnd(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.LINE) {
                return i;
            }
            if (tokens.get(i).is(".")) {
                return 0;
            }
        }
        return 0;
    }

    /** Counts a name of the actor at the token, and half as much for the state whose body it is. */
    void add(int token, Actor actor) {
        add(token, actor.id(), 2);
        if (actor.parent() != null) {
            add(token, actor.parent(), 1);
        }
    }

    void add(int token, String id, int points) {
        whole.merge(id, token < headlineTo ? HEADLINE * points : points, Integer::sum);
        parts.get(paragraphs[token]).merge(id, points, Integer::sum);
    }

    boolean has(String id) {
        return whole.containsKey(id);
    }

    int of(String id) {
        return whole.getOrDefault(id, 0);
    }

    /** What the paragraph of the token has. */
    int near(String id, int token) {
        return parts.get(paragraphs[token]).getOrDefault(id, 0);
    }

    /** The state of which the text speaks most, or null. */
    @Nullable
    String strongestState() {
        return whole.entrySet().stream()
                .filter(one -> one.getKey().startsWith("state:"))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
