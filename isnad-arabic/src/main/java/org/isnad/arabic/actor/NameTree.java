package org.isnad.arabic.actor;

import java.util.ArrayList;
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
    record Match(String name, List<Actor> actors, int end) {
        /** The actor that the name means unless the text tells another. */
        Actor actor() {
            return actors.get(0);
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        final List<Actor> actors = new ArrayList<>(1);

        boolean headed;
    }

    private static final Set<String> HEADS = heads();
    private static final Set<String> SEVERAL = Set.of(
            "صحيفتا", "صحيفتي", "صحف", "قناتا", "قناتي", "قنوات", "وكالتا", "وكالتي", "حركتا", "حركتي", "شركتا",
            "شركتي");

    private final Node root = new Node();

    void add(List<Token> name, Actor actor, boolean headed) {
        if (name.isEmpty()) {
            return;
        }
        Node node = root;
        for (Token token : name) {
            node = node.next.computeIfAbsent(token.key(), k -> new Node());
        }
        if (node.actors.isEmpty() || (node.headed && !headed)) {
            node.actors.clear();
            node.actors.add(actor);
            node.headed = headed;
        } else if (node.headed == headed && !node.actors.contains(actor)) {
            node.actors.add(actor);
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
        StringBuilder name = new StringBuilder(firstKey);
        while (node != null) {
            if (!node.actors.isEmpty() && (!node.headed || isHeaded(tokens, from))) {
                best = new Match(name.toString(), node.actors, at + 1);
            }
            at++;
            node = at < tokens.size() ? node.next.get(tokens.get(at).key()) : null;
            if (node != null) {
                name.append(' ').append(tokens.get(at).key());
            }
        }
        return best;
    }

    /** Behind a head noun, or behind and after a head that stands for several: صحيفتا كذا وكذا. */
    private static boolean isHeaded(List<Token> tokens, int from) {
        if (from > 0 && HEADS.contains(tokens.get(from - 1).key())) {
            return true;
        }
        if (!tokens.get(from).key().startsWith("و")) {
            return false;
        }
        for (int i = from - 2; i >= Math.max(0, from - 5); i--) {
            if (SEVERAL.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
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
