package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * States that stand for their teams: where a text speaks of national teams and of no body of a state besides, a state that
 * acts there, or stands beside what tells of matches, plays (فاز المنتخب الأردني على لبنان).
 */
final class NationalTeams {
    private static final String TEAM = "منتخب";
    /** The headline and the first paragraph. */
    private static final int LEAD = 2;

    private static final String OF_WOMEN = "-women";

    /** What the bodies of sports have behind the state's code in their identifiers, and is a game of teams. */
    private static final Set<String> GAMES = Set.of(
            Games.FOOTBALL,
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
        boolean women = isAboutWomen();
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

    /** منتخب كذا للسيدات، سيدات كذا, and a first paragraph that tells so. */
    private boolean isAboutWomen() {
        int lines = 0;
        for (int i = 0; i < tokens.size(); i++) {
            lines += tokens.get(i).kind() == Token.Kind.LINE ? 1 : 0;
            if (lines < LEAD && WOMEN.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return mentions.stream()
                .anyMatch(mention -> isTeam(mention)
                        && mention.to() < tokens.size()
                        && WOMEN.contains(tokens.get(mention.to()).key()));
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
        String told = Games.FOOTBALL.equals(named) ? gameTold() : null;
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
        Set<String> told = Games.in(tokens);
        return told.size() == 1 ? told.iterator().next() : null;
    }
}
