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
 * acts there plays (فاز المنتخب الأردني على لبنان).
 */
final class NationalTeams {
    private static final String FOOTBALL = "football";

    /** What the bodies of sports have behind the state's code in their identifiers, and is a game of teams. */
    private static final Set<String> GAMES = Set.of(FOOTBALL, "basketball", "handball", "volleyball", "rugby");

    private static final Map<String, String> BALLS =
            Map.of("القدم", FOOTBALL, "السله", "basketball", "اليد", "handball", "الطايره", "volleyball");

    private static final Set<String> WOMEN = Set.of("للسيدات", "السيدات", "النسايي", "النسوي", "للنساء");

    private NationalTeams() {}

    /** The mentions, each state that acts being its team where the text is about those. */
    static List<Mention> in(List<Mention> mentions, List<Token> tokens, Authority authority) {
        String named = game(mentions, tokens);
        if (named == null) {
            return mentions;
        }
        String told = named.equals(FOOTBALL) ? gameTold(tokens) : null;
        String game = told == null ? named : told;
        boolean other = isOfWomen(mentions, tokens);
        List<Mention> all = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String state = stateOf(mention, tokens);
            if (state == null) {
                all.add(mention);
            } else {
                Actor team = other ? null : authority.actor(StateBodies.id(state, game));
                all.add(team == null ? mention.asPlace() : mention.of(team));
            }
        }
        return List.copyOf(all);
    }

    /** The state whose team the mention means, named as a state that acts or as its team; or null. */
    private static @Nullable String stateOf(Mention mention, List<Token> tokens) {
        Actor actor = mention.actor();
        if (actor.type() == ActorType.STATE) {
            return mention.acts() ? actor.id() : null;
        }
        return isTeam(mention, tokens) && actor.id().endsWith("-" + FOOTBALL) ? actor.parent() : null;
    }

    /** Whether it is the team that is named, and not the federation. */
    private static boolean isTeam(Mention mention, List<Token> tokens) {
        return tokens.get(mention.from()).key().contains("منتخب");
    }

    /** The one game other than football of which the text speaks, where it calls teams only منتخب; or null. */
    private static @Nullable String gameTold(List<Token> tokens) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String key = tokens.get(i).key();
            String game = key.endsWith("كره") || key.endsWith("الكره")
                    ? BALLS.get(tokens.get(i + 1).key())
                    : null;
            if (game != null) {
                told.add(game);
            }
        }
        return told.size() == 1 ? told.iterator().next() : null;
    }

    /** منتخب كذا للسيدات: another team than the one that is known by the state's name. */
    private static boolean isOfWomen(List<Mention> mentions, List<Token> tokens) {
        return mentions.stream()
                .anyMatch(mention -> isTeam(mention, tokens)
                        && mention.to() < tokens.size()
                        && WOMEN.contains(tokens.get(mention.to()).key()));
    }

    /** The game of the teams of which the text speaks, or null when it speaks of none or of other bodies of states too. */
    private static @Nullable String game(List<Mention> mentions, List<Token> tokens) {
        String game = null;
        for (Mention mention : mentions) {
            String parent = mention.actor().parent();
            String id = mention.actor().id();
            if (parent == null || !id.startsWith(StateBodies.id(parent, ""))) {
                continue;
            }
            String body = id.substring(id.indexOf('-') + 1);
            if (!GAMES.contains(body)) {
                return null;
            }
            game = isTeam(mention, tokens) ? body : game;
        }
        return game;
    }
}
