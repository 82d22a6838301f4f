package org.isnad.arabic.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that a text names without their state (وزارة الدفاع): the state's that the text otherwise speaks of. For one text,
 * of which it remembers what would else be looked up anew for every body, so that long sentences take linear time.
 */
final class BareBodies {
    private static final String MINISTRY = "وزاره ";

    private static final Set<String> LONE_MINISTRY = Set.of("الوزاره", "والوزاره", "للوزاره", "فالوزاره");

    private static final Set<String> NAMED_MINISTRY = Set.of("وزاره", "ووزاره", "لوزاره", "بوزاره");

    private static final int LONGEST_PORTFOLIO = 5;
    /** How much more the body's own paragraph tells. */
    private static final int NEAR = 2;

    private final List<Token> tokens;
    private final Authority authority;
    private @Nullable Boolean forming;
    private boolean searched;
    private NameTree.@Nullable Match told;
    private @Nullable Set<String> repeated;
    private int read;
    private int sentence;
    private @Nullable Actor opening;

    BareBodies(List<Token> tokens, Authority authority) {
        this.tokens = tokens;
        this.authority = authority;
    }

    /** The name of a body without its state that begins at the token, or null. */
    NameTree.@Nullable Match at(int from) {
        NameTree.Match match = authority.bareBodies().longest(tokens, from);
        if (match == null || isQuality(from, match)) {
            return null;
        }
        if (match.end() >= tokens.size()) {
            return match;
        }
        String next = tokens.get(match.end()).key();
        boolean agrees = next.endsWith("ه") == isFeminine(tokens.get(from).key());
        boolean adjective = next.startsWith("ال")
                && next.length() > 3
                && agrees
                && !StateWords.DAYS.has(next)
                && !isObject(from, next);
        boolean noun =
                from > 0 && StateWords.NAMED_AFTER.has(tokens.get(from - 1).key());
        boolean region = isInRegion(behindPortfolios(match.end()));
        return adjective || noun || region || isElsewhere(match.end()) ? null : match;
    }

    /**
     * A ministry that has more than the portfolio by which it is known, its state standing behind the last (وزارة الزراعة
     * والصيد البحري المغربية), or null.
     */
    NameTree.@Nullable Match joint(NameTree.Match match) {
        int next = match.end();
        if (next >= tokens.size()
                || !match.name().startsWith(MINISTRY)
                || !tokens.get(next).key().startsWith("وال")
                || authority.names().longest(tokens, next) != null) {
            return null;
        }
        for (int i = next + 1; i < Math.min(tokens.size(), next + LONGEST_PORTFOLIO); i++) {
            String key = tokens.get(i).key();
            if (!key.startsWith("ال") && !key.startsWith("وال")) {
                return null;
            }
            Actor state = StateWords.AMBIGUOUS_NISBA.has(key) ? null : authority.stateOfAdjective(key);
            if (state != null && key.endsWith("ه")) {
                Actor ministry = of(state, match.actors());
                return ministry == null ? null : new NameTree.Match(match.name(), List.of(ministry), i + 1);
            }
        }
        return null;
    }

    /**
     * The ministry of the minister whom the text names, for الوزارة at the token; null where it names two, or a ministry
     * itself.
     */
    NameTree.@Nullable Match ministry(int from) {
        String key = tokens.get(from).key();
        String next = from + 1 < tokens.size() ? tokens.get(from + 1).key() : "";
        if (!LONE_MINISTRY.contains(key) || (next.startsWith("ال") && next.endsWith("ه"))) {
            return null;
        }
        NameTree.Match portfolio = portfolio();
        return portfolio == null ? null : new NameTree.Match(portfolio.name(), portfolio.actors(), from + 1);
    }

    /** Whether the text tells of a government that is being formed. */
    boolean isForming() {
        if (forming == null) {
            forming = tokens.stream().anyMatch(token -> StateWords.FORMING.has(token.key()));
        }
        return forming;
    }

    private NameTree.@Nullable Match portfolio() {
        if (!searched) {
            searched = true;
            Set<String> names = new HashSet<>();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                String key = tokens.get(i).key();
                boolean minister =
                        StateWords.MINISTER.has(key) || (key.length() > 4 && StateWords.MINISTER.has(key.substring(1)));
                NameTree.Match match =
                        minister ? authority.bareBodies().longestBehind(MINISTRY.strip(), tokens, i + 1) : null;
                if (match != null && names.add(match.name())) {
                    told = match;
                }
            }
            boolean named = tokens.stream().anyMatch(token -> NAMED_MINISTRY.contains(token.key()));
            told = names.size() == 1 && !named ? told : null;
        }
        return told;
    }

    /**
     * الجيشين الفرنسي والمالي: the same body of two states, or an empty list; the first reaches to its nisba, the second is
     * the word behind.
     */
    List<NameTree.Match> ofTwo(int from) {
        String key = tokens.get(from).key();
        int article = key.indexOf("ال");
        boolean dual = (key.endsWith("ين") || key.endsWith("ان"))
                && article >= 0
                && article <= 1
                && key.length() > article + 6
                && from + 2 < tokens.size()
                && tokens.get(from + 2).key().startsWith("وال");
        if (!dual) {
            return List.of();
        }
        Actor first = authority.stateOfAdjective(tokens.get(from + 1).key());
        Actor second = authority.stateOfAdjective(tokens.get(from + 2).key().substring(1));
        String stem = key.substring(article, key.length() - 2);
        String name = stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem;
        if (first == null || second == null) {
            return List.of();
        }
        List<Actor> bodies = authority.bodiesNamed(name);
        Actor one = of(first, bodies);
        Actor other = of(second, bodies);
        return one == null || other == null
                ? List.of()
                : List.of(
                        new NameTree.Match(name, List.of(one), from + 2),
                        new NameTree.Match(name, List.of(other), from + 3));
    }

    private static @Nullable Actor of(Actor state, List<Actor> bodies) {
        return bodies.stream()
                .filter(body -> state.id().equals(body.parent()))
                .findFirst()
                .orElse(null);
    }

    /** وزارة الصحة في ولاية كذا. */
    private boolean isInRegion(int in) {
        return in + 1 < tokens.size()
                && tokens.get(in).is("في")
                && StateWords.REGION.has(tokens.get(in + 1).key());
    }

    /** The token behind the further portfolios of a ministry (وزارة الثقافة والشباب). */
    private int behindPortfolios(int from) {
        int end = from;
        while (end < Math.min(tokens.size(), from + LONGEST_PORTFOLIO)
                && tokens.get(end).key().startsWith("وال")) {
            end++;
        }
        return end;
    }

    /** المصرف المركزي في كذا: of a state or a region that the authority file does not hold. */
    private boolean isElsewhere(int in) {
        if (!tokens.get(in).is("في") || in + 1 >= tokens.size()) {
            return false;
        }
        String key = tokens.get(in + 1).key();
        boolean name = tokens.get(in + 1).isWord() && key.length() > 3 && !key.startsWith("ال");
        return name && authority.names().longest(tokens, in + 1) == null && isRepeated(key);
    }

    /** الضريبة in تلغي الحكومة الضريبة: behind a verb and its subject a word in ة that has not the form of an adjective. */
    private boolean isObject(int from, String next) {
        String verb = from > 0 ? tokens.get(from - 1).key() : "";
        boolean present = verb.length() > 3 && (verb.startsWith("ت") || verb.startsWith("ست")) && !verb.endsWith("ه");
        boolean adjective = next.endsWith("يه") || next.startsWith("الم") || StateWords.UNFORMED.has(next);
        return present && next.endsWith("ه") && !adjective;
    }

    /** الخارجية in السياسة الخارجية: an adjective, where الخارجية alone is the ministry. */
    private boolean isQuality(int from, NameTree.Match match) {
        if (match.end() > from + 1 || !match.name().endsWith("يه") || from == 0) {
            return false;
        }
        String before = tokens.get(from - 1).key();
        String next = from + 1 < tokens.size() ? tokens.get(from + 1).key() : "";
        boolean definite = before.startsWith("ال") || before.startsWith("لل");
        boolean verb = !definite && (before.endsWith("ت") || before.startsWith("ت") || before.startsWith("وت"));
        boolean clause = tokens.get(from).key().startsWith("و") && next.startsWith("ت") && next.length() > 3;
        return tokens.get(from - 1).isWord() && !verb && !clause;
    }

    /** Whether the text has the word more than once, as it has the name of the place which it is about. */
    private boolean isRepeated(String key) {
        if (repeated == null) {
            Set<String> once = new HashSet<>();
            repeated = tokens.stream()
                    .map(Token::key)
                    .filter(word -> !once.add(word))
                    .collect(Collectors.toSet());
        }
        return repeated.contains(key);
    }

    /** An adjective agrees with the body's first word, so that القبض in أعلنت الشرطة القبض على فلان is none of hers. */
    private static boolean isFeminine(String head) {
        return head.endsWith("ه") || head.endsWith("ات");
    }

    /**
     * Of the same body of all states that of the state where the sentence says to be (وفي تايلاند قالت وزارة الصحة), else that
     * of the state with most evidence, but for one that stands right behind as what the body accuses or meets; null when two
     * have as much, or none has any, or an unlisted state has as much, or one that has no such body has more.
     */
    static @Nullable Actor meant(
            List<Actor> bodies,
            int at,
            @Nullable Actor place,
            @Nullable Actor object,
            Evidence evidence,
            @Nullable String strongest,
            int unlisted) {
        Actor best = null;
        int most = (1 + NEAR) * unlisted;
        boolean tie = false;
        for (Actor body : bodies) {
            String state = body.parent();
            if (object != null && object.id().equals(state)) {
                continue;
            }
            if (place != null && place.id().equals(state)) {
                return body;
            }
            int spoken = state == null ? 0 : evidence.of(state) + NEAR * evidence.near(state, at);
            int points = 4 * evidence.of(body.id()) + spoken;
            tie = points == most ? tie || points > 0 : points < most && tie;
            if (points > most) {
                best = body;
                most = points;
                tie = false;
            }
        }
        return tie || best == null || isLess(best, bodies, evidence, strongest) ? null : best;
    }

    /** Whether the text speaks more of another state, which has no such body or none that is known. */
    private static boolean isLess(Actor body, List<Actor> bodies, Evidence evidence, @Nullable String strongest) {
        String state = body.parent();
        return state != null
                && strongest != null
                && body.type() != ActorType.STATE
                && !evidence.has(body.id())
                && evidence.of(state) < evidence.of(strongest)
                && bodies.stream().noneMatch(other -> strongest.equals(other.parent()));
    }

    /** The state where the body is said to sit, right behind it (وزارة الصحة في كذا), or null. */
    @Nullable
    Actor seat(int end) {
        if (end + 1 >= tokens.size() || !tokens.get(end).is("في")) {
            return null;
        }
        NameTree.Match city = authority.cities().longest(tokens, end + 1);
        return city == null ? stateAt(end + 1) : city.actor();
    }

    /** The state that stands right behind the body, or null. */
    @Nullable
    Actor object(int end) {
        return end < tokens.size() ? stateAt(end) : null;
    }

    /** The state with which the sentence of the token opens, behind في, or null; asked in the order of the tokens. */
    @Nullable
    Actor place(int at) {
        boolean begun = read == 0;
        for (; read < at; read++) {
            if (tokens.get(read).kind() == Token.Kind.LINE || tokens.get(read).is(".")) {
                sentence = read + 1;
                begun = true;
            }
        }
        if (begun) {
            boolean opens =
                    tokens.get(sentence).is("في") || tokens.get(sentence).is("وفي");
            opening = opens && sentence + 1 < tokens.size() ? stateAt(sentence + 1) : null;
        }
        return sentence + 1 < at ? opening : null;
    }

    private @Nullable Actor stateAt(int token) {
        NameTree.Match match = authority.names().longest(tokens, token);
        return match != null && match.actor().type() == ActorType.STATE ? match.actor() : null;
    }
}
