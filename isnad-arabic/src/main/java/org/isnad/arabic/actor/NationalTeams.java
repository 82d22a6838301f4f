package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * States that stand for their teams: where a text speaks of national teams and of no body of a state besides, a state that
 * acts there, or stands beside what tells of matches, plays (فاز المنتخب الأردني على لبنان).
 */
final class NationalTeams {
    private static final String TEAM = "منتخب";
    private static final String FOOTBALL = "football";
    private static final String OF_WOMEN = "-women";

    /** What the bodies of sports have behind the state's code in their identifiers, and is a game of teams. */
    private static final Set<String> GAMES = Set.of(
            FOOTBALL,
            "basketball",
            "handball",
            "volleyball",
            "rugby",
            "cricket",
            "hockey",
            "icehockey",
            "waterpolo",
            "futsal",
            "beachsoccer");

    private static final Map<String, String> BALLS = Map.of(
            "القدم", FOOTBALL,
            "السله", "basketball",
            "اليد", "handball",
            "الطايره", "volleyball",
            "الماء", "waterpolo",
            "الصالات", "futsal");

    private static final Map<String, String> OTHERS = Map.of(
            "الكريكيت", "cricket",
            "للكريكيت", "cricket",
            "الركبي", "rugby",
            "للركبي", "rugby",
            "الهوكي", "hockey",
            "للهوكي", "hockey");

    private static final Set<String> WOMEN = Set.of("للسيدات", "السيدات", "النسايي", "النسوي", "للنساء", "سيدات");

    private final List<Mention> mentions;
    private final List<Token> tokens;
    private final Authority authority;

    private NationalTeams(List<Mention> mentions, List<Token> tokens, Authority authority) {
        this.mentions = mentions;
        this.tokens = tokens;
        this.authority = authority;
    }

    /** The mentions, each state that plays being its team where the text is about those. */
    static List<Mention> in(List<Mention> mentions, List<Token> tokens, Authority authority) {
        NationalTeams teams = new NationalTeams(mentions, tokens, authority);
        String game = teams.game();
        return game == null ? mentions : teams.of(game);
    }

    private List<Mention> of(String game) {
        boolean women = tokens.stream().anyMatch(token -> WOMEN.contains(token.key()));
        List<Mention> all = new ArrayList<>(mentions.size());
        int teamTo = -1;
        for (Mention mention : mentions) {
            String state = stateOf(mention, teamTo);
            if (state == null) {
                all.add(mention);
                continue;
            }
            Actor team = authority.actor(StateBodies.id(state, women ? game + OF_WOMEN : game));
            all.add(team == null ? mention.asPlace() : mention.of(team));
            teamTo = mention.to();
        }
        return List.copyOf(all);
    }

    /** The state whose team the mention means, named as a state that plays or as its team; or null. */
    private @Nullable String stateOf(Mention mention, int teamTo) {
        Actor actor = mention.actor();
        if (actor.type() == ActorType.STATE) {
            return mention.acts() || isBesideMatch(mention, teamTo) ? actor.id() : null;
        }
        boolean team = isTeam(mention) && GAMES.contains(body(actor));
        return team ? actor.parent() : null;
    }

    private boolean isBesideMatch(Mention mention, int teamTo) {
        int from = mention.from();
        boolean joined = tokens.get(from).key().startsWith("و");
        return (joined && teamTo == from)
                || (from > 0
                        && !joined
                        && MatchWords.BEHIND.has(tokens.get(from - 1).key()));
    }

    /** Whether it is the team that is named, and not the federation. */
    private boolean isTeam(Mention mention) {
        return tokens.get(mention.from()).key().contains(TEAM);
    }

    /** The game of the teams of which the text speaks, or null when it speaks of none or of other bodies of states too. */
    private @Nullable String game() {
        String named = null;
        for (Mention mention : mentions) {
            String body = body(mention.actor());
            if (body == null) {
                continue;
            }
            if (!GAMES.contains(body)) {
                return null;
            }
            named = isTeam(mention) ? body : named;
        }
        String told = FOOTBALL.equals(named) ? gameTold() : null;
        return told == null ? named : told;
    }

    /** What stands behind the state's code in the identifier of a state's body, without its women's team; or null. */
    private static @Nullable String body(Actor actor) {
        String parent = actor.parent();
        if (parent == null || !actor.id().startsWith(StateBodies.id(parent, ""))) {
            return null;
        }
        String body = actor.id().substring(actor.id().indexOf('-') + 1);
        return body.endsWith(OF_WOMEN) ? body.substring(0, body.length() - OF_WOMEN.length()) : body;
    }

    /** The one game of which the text speaks, where it calls teams only منتخب; or null. */
    private @Nullable String gameTold() {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String key = tokens.get(i).key();
            boolean ball = (key.endsWith("كره") || key.endsWith("الكره")) && i + 1 < tokens.size();
            String game = ball ? BALLS.get(tokens.get(i + 1).key()) : OTHERS.get(key);
            if (game != null) {
                told.add(game);
            }
        }
        return told.size() == 1 ? told.iterator().next() : null;
    }
}
