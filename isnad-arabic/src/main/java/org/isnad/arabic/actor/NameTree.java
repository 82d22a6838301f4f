package org.isnad.arabic.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names as paths of normalised tokens. Looking for the longest name at a token takes as many steps as the longest name
 * has words, so that a whole text is searched in linear time, however many names there are.
 */
final class NameTree {
    /** A name found: whose, and the token after it. */
    record Match(Actor actor, int end, boolean headed) {}

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        @Nullable
        Actor actor;

        boolean headed;
    }

    private static final Set<String> HEADS = heads();

    private final Node root = new Node();

    void add(List<Token> name, Actor actor, boolean headed) {
        if (name.isEmpty()) {
            return;
        }
        Node node = root;
        for (Token token : name) {
            node = node.next.computeIfAbsent(token.key(), k -> new Node());
        }
        if (node.actor == null || (node.headed && !headed)) {
            node.actor = actor;
            node.headed = headed;
        }
    }

    /** The longest name that begins at {@code from}, its first word as it stands or without glued letters. */
    @Nullable
    Match longest(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        if (first.kind() != Token.Kind.WORD && first.kind() != Token.Kind.NUMBER) {
            return null;
        }
        String key = first.key();
        Match match = follow(tokens, from, key);
        if (match != null || key.length() < 4) {
            return match;
        }
        char c = key.charAt(0);
        if (c == 'و' || c == 'ف') {
            match = follow(tokens, from, key.substring(1));
            if (match == null && key.length() > 4) {
                match = unglued(tokens, from, key.substring(1));
            }
            return match;
        }
        return unglued(tokens, from, key);
    }

    private @Nullable Match unglued(List<Token> tokens, int from, String key) {
        char c = key.charAt(0);
        if (key.startsWith("لل")) {
            Match match = follow(tokens, from, "ال" + key.substring(2));
            return match != null ? match : follow(tokens, from, key.substring(1));
        }
        if (c == 'ل' || c == 'ب' || c == 'ك') {
            return follow(tokens, from, key.substring(1));
        }
        return null;
    }

    private @Nullable Match follow(List<Token> tokens, int from, String firstKey) {
        Node node = root.next.get(firstKey);
        Match best = null;
        int at = from;
        while (node != null) {
            Actor actor = node.actor;
            if (actor != null
                    && (!node.headed
                            || (from > 0 && HEADS.contains(tokens.get(from - 1).key())))) {
                best = new Match(actor, at + 1, node.headed);
            }
            at++;
            node = at < tokens.size() ? node.next.get(tokens.get(at).key()) : null;
        }
        return best;
    }

    private static Set<String> heads() {
        Set<String> heads = new java.util.HashSet<>();
        for (String[] row : TableReader.rows(NameTree.class, "name-heads.tsv", 1)) {
            String key = Normalisation.fold(row[0]);
            heads.add(key);
            heads.add("ل" + key);
            heads.add("و" + key);
            heads.add("ب" + key);
        }
        return heads;
    }
}
