package org.isnad.arabic.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.Token;

/**
 * Whether a name that is a common word too (الحياة، النهار) stands where it can only be a name: behind a head noun of
 * {@code name-heads.tsv}, in quotation marks or not, or quoted by itself as newspapers write each other's names.
 */
final class NameHeads {
    private static final Set<String> OF_OUTLETS = heads("outlet");
    private static final Set<String> OF_BODIES = heads("body");
    private static final Set<String> SEVERAL = heads("several");
    /** What a quoted outlet follows: قال لـ«الحياة»، نقلت عن «الحياة»، في حديث مع «الحياة»، and a dateline's dash. */
    private static final Set<String> LEADING = heads("leading");

    private static final int REACH = 8;

    private NameHeads() {}

    /** Whether the name of {@code actor} in the tokens from {@code from} to before {@code to} counts. */
    static boolean announce(List<Token> tokens, int from, int to, Actor actor) {
        boolean quoted = from > 0 && Quotations.isMark(tokens.get(from - 1));
        int head = quoted ? from - 2 : from - 1;
        if (head < 0) {
            return false;
        }
        String key = tokens.get(head).key();
        boolean closed = to < tokens.size() && Quotations.isMark(tokens.get(to));
        if (quoted ? !closed : goesOn(tokens, key, to)) {
            return false;
        }
        if ((actor.type() == ActorType.OUTLET ? OF_OUTLETS : OF_BODIES).contains(key)) {
            return true;
        }
        return quoted ? actor.type() == ActorType.OUTLET && leadsToOutlet(key) : isInSeries(tokens, from);
    }

    /** Whether a body or an outlet may be named behind the word. */
    static boolean isHead(String key) {
        return OF_OUTLETS.contains(key) || OF_BODIES.contains(key);
    }

    /** صحيفة المساء الجديد: an adjective that agrees with the name and not with its feminine head is part of the name. */
    private static boolean goesOn(List<Token> tokens, String head, int to) {
        String next = to < tokens.size() ? tokens.get(to).key() : "";
        return head.endsWith("ه")
                && next.startsWith("ال")
                && next.length() > 4
                && !next.endsWith("ه")
                && !next.startsWith("الذ");
    }

    /** قال لـ«الحياة», and ذكرت «الحياة», the feminine verb of a newspaper that speaks. */
    private static boolean leadsToOutlet(String key) {
        boolean verb = key.length() > 3 && key.endsWith("ت") && !key.endsWith("ات");
        return LEADING.contains(key) || verb;
    }

    /** صحيفتا كذا وكذا: behind and after a head that stands for several. */
    private static boolean isInSeries(List<Token> tokens, int from) {
        if (!tokens.get(from).key().startsWith("و")) {
            return false;
        }
        for (int i = from - 2; i >= Math.max(0, from - REACH); i--) {
            if (SEVERAL.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> heads(String type) {
        Set<String> heads = new HashSet<>();
        for (String[] row : TableReader.rows(NameHeads.class, "name-heads.tsv", 2)) {
            List<String> types = List.of(row[1].split(" "));
            boolean announces = type.equals("outlet") || type.equals("body");
            String key = Normalisation.fold(row[0]);
            if (announces && (types.contains(type) || types.contains("any"))) {
                heads.addAll(List.of(key, "ل" + key, "و" + key, "ب" + key));
            } else if (types.contains(type)) {
                heads.add(key);
            }
        }
        return heads;
    }
}
