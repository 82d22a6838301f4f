package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Quotations;
import org.isnad.arabic.TableReader;
import org.isnad.arabic.Token;

/** Tells names from the other things that are called the same, by the words beside them ({@code ambiguous-names.tsv}). */
final class NameRules {
    private static final NameRules STANDARD = new NameRules();
    private static final String NUMBER = "<number>";

    private static final int LONGEST_BEGINNING = 3;

    private enum Kind {
        NOT_BEHIND,
        NOT_BEFORE,
        NOT_GLUED,
        ONLY_BEHIND,
        ONLY_WITH,
        NOT_WITH,
        ONLY_SPELT
    }

    private record Rule(Kind kind, Set<String> words) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Set<String> companions = new HashSet<>();

    private NameRules() {
        for (String[] row : TableReader.rows(NameRules.class, "ambiguous-names.tsv", 3)) {
            Kind kind = Kind.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Set<String> words = new HashSet<>();
            for (String word : row[2].split(" ")) {
                words.add(word.equals(NUMBER) || kind == Kind.ONLY_SPELT ? word : Normalisation.fold(word));
            }
            if (kind == Kind.ONLY_WITH || kind == Kind.NOT_WITH) {
                companions.addAll(words);
            }
            for (String name : TableReader.values(row[1])) {
                rules.computeIfAbsent(Normalisation.fold(name), k -> new ArrayList<>())
                        .add(new Rule(kind, Set.copyOf(words)));
            }
        }
    }

    static NameRules standard() {
        return STANDARD;
    }

    /** Those words of the text on which some name depends. */
    Set<String> companionsIn(List<Token> tokens) {
        Set<String> found = new HashSet<>();
        for (Token token : tokens) {
            if (companions.contains(token.key())) {
                found.add(token.key());
            }
        }
        return found;
    }

    /** Whether the match is the actor, as far as its spelling and its neighbours tell. */
    boolean permit(String text, List<Token> tokens, int from, NameTree.Match match, Set<String> companionsInText) {
        String kind = switch (match.actor().type()) {
            case STATE -> match.end() - from > 1 ? "" : "*";
            case ORGANISATION -> "+";
            default -> "";
        };
        boolean outlet = match.actor().type() == ActorType.OUTLET;
        boolean longer =
                outlet && match.end() < tokens.size() && tokens.get(match.end()).is("اوف");
        if (longer || isPartOfQuotedName(tokens, from, match.end())) {
            return false;
        }
        boolean latinWord = match.end() - from == 1
                && Character.isLowerCase(text.charAt(tokens.get(from).start()));
        return !latinWord
                && permit(match.name(), text, tokens, from, match.end(), companionsInText)
                && permit(kind, text, tokens, from, match.end(), companionsInText);
    }

    private boolean permit(
            String name, String text, List<Token> tokens, int from, int end, Set<String> companionsInText) {
        String before = keyAt(tokens, from - 1);
        for (Rule rule : rules.getOrDefault(name, List.of())) {
            boolean holds = switch (rule.kind()) {
                case NOT_BEHIND ->
                    !hasWord(rule, before) && !(isMark(tokens, from - 1) && hasWord(rule, keyAt(tokens, from - 2)));
                case NOT_BEFORE -> !isOneOf(rule, tokens, end);
                case NOT_GLUED ->
                    rule.words().stream().noneMatch(letter -> tokens.get(from).is(letter + name));
                case ONLY_SPELT -> {
                    String written = tokens.get(from).span().of(text);
                    yield rule.words().stream().anyMatch(written::endsWith);
                }
                case ONLY_BEHIND -> hasWord(rule, before) || opensClause(tokens, from) || isGlued(tokens, from, name);
                case ONLY_WITH -> rule.words().stream().anyMatch(companionsInText::contains);
                case NOT_WITH -> rule.words().stream().noneMatch(companionsInText::contains);
            };
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** ديلي ميل in صحيفة «زامبيا ديلي ميل»: the end of a longer name. */
    private static boolean isPartOfQuotedName(List<Token> tokens, int from, int end) {
        if (!isMark(tokens, end) || isMark(tokens, from - 1)) {
            return false;
        }
        for (int i = from - 1;
                i > 0 && i >= from - LONGEST_BEGINNING && tokens.get(i).isWord();
                i--) {
            if (isMark(tokens, i - 1)) {
                return NameHeads.isHead(keyAt(tokens, i - 2));
            }
        }
        return false;
    }

    private static boolean isMark(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && Quotations.isMark(tokens.get(at));
    }

    private static String keyAt(List<Token> tokens, int at) {
        return at >= 0 ? tokens.get(at).key() : "\n";
    }

    private static boolean hasWord(Rule rule, String key) {
        boolean joined = key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ب' || key.charAt(0) == 'ل');
        return rule.words().contains(key) || (joined && rule.words().contains(key.substring(1)));
    }

    private static boolean isOneOf(Rule rule, List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return rule.words().contains(token.key())
                || (token.kind() == Token.Kind.NUMBER && rule.words().contains(NUMBER));
    }

    private static boolean opensClause(List<Token> tokens, int from) {
        return from == 0
                || tokens.get(from - 1).kind() == Token.Kind.LINE
                || tokens.get(from - 1).is(".");
    }

    private static boolean isGlued(List<Token> tokens, int from, String name) {
        String key = tokens.get(from).key();
        return key.length() > name.length() && (key.startsWith("ل") || key.startsWith("ب"));
    }
}
