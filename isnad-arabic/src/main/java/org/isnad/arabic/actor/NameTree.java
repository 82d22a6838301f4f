package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names as paths of normalised tokens; marks of quotation between a head noun and the rest (حزب «كذا») and dots between
 * single letters are passed over. Looking for the longest name at a token takes as many steps as the longest name
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
            return match != null || !key.startsWith("ل") ? match : unglued(tokens, from, key);
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

    /** The longest name of which the first word is this one and the others begin at {@code from}. */
    @Nullable
    Match longestBehind(String first, List<Token> tokens, int from) {
        return follow(tokens, from - 1, first);
    }

    /** Behind ل and ب; behind ك, which the press hardly sets before names, only what no other word can be (كارنا is none). */
    private @Nullable Match unglued(List<Token> tokens, int from, String key) {
        char c = key.charAt(0);
        if (key.startsWith("لل")) {
            Match match = follow(tokens, from, "ال" + key.substring(2));
            return match != null ? match : follow(tokens, from, key.substring(1));
        }
        String rest = key.substring(1);
        boolean like = c == 'ك' && (rest.startsWith("ال") || Places.isPlace(rest));
        return c == 'ل' || c == 'ب' || like ? follow(tokens, from, rest) : null;
    }

    private @Nullable Match follow(List<Token> tokens, int from, String firstKey) {
        Node node = root.next.get(firstKey);
        Match best = null;
        int at = from;
        boolean quoted = false;
        StringBuilder name = new StringBuilder(firstKey);
        while (node != null) {
            int end = quoted ? behindMark(tokens, at + 1) : at + 1;
            if (end > 0 && counts(node, tokens, from, end)) {
                best = new Match(name.toString(), node.actors, end);
            }
            at++;
            if (!quoted && isMark(tokens, at)) {
                quoted = true;
                at++;
            } else if (isInnerDot(tokens, at)) {
                at++;
            }
            node = at < tokens.size() ? node.next.get(tokens.get(at).key()) : null;
            if (node != null) {
                name.append(' ').append(tokens.get(at).key());
            }
        }
        return best;
    }

    private static boolean counts(Node node, List<Token> tokens, int from, int end) {
        return !node.actors.isEmpty() && (!node.headed || NameHeads.announce(tokens, from, end, node.actors.get(0)));
    }

    private static boolean isMark(List<Token> tokens, int at) {
        return at < tokens.size() && Quotations.isMark(tokens.get(at));
    }

    /** The token behind the closing mark of a name whose head stands outside the marks (حزب «كذا»), or -1. */
    private static int behindMark(List<Token> tokens, int at) {
        return isMark(tokens, at) ? at + 1 : -1;
    }

    /** A dot with no space around it, as in أ.ف.ب: the same name is written with spaces too. */
    private static boolean isInnerDot(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).is(".")
                && tokens.get(at - 1).end() == tokens.get(at).start()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }
}
