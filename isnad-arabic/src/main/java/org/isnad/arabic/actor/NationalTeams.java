package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * States that stand for their teams: where a text speaks of national teams and of no body of a state besides, a state that
 * acts there plays (فاز المنتخب الأردني على لبنان).
 */
final class NationalTeams {
    /** What the bodies of sports have behind the state's code in their identifiers, and is a game of teams. */
    private static final Set<String> GAMES = Set.of("football", "basketball", "handball", "volleyball", "rugby");

    private NationalTeams() {}

    /** The mentions, each state that acts being its team where the text is about those. */
    static List<Mention> in(List<Mention> mentions, List<Token> tokens, Authority authority) {
        String game = game(mentions, tokens);
        if (game == null) {
            return mentions;
        }
        List<Mention> all = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Actor state = mention.actor();
            Actor team = state.type() == ActorType.STATE && mention.acts()
                    ? authority.actor("org:" + state.id().substring("state:".length()) + "-" + game)
                    : null;
            all.add(team == null ? mention : new Mention(team, mention.from(), mention.to(), mention.span(), true));
        }
        return List.copyOf(all);
    }

    /** The game of the teams of which the text speaks, or null when it speaks of none or of other bodies of states too. */
    private static @Nullable String game(List<Mention> mentions, List<Token> tokens) {
        String game = null;
        for (Mention mention : mentions) {
            String parent = mention.actor().parent();
            String id = mention.actor().id();
            if (parent == null || !id.startsWith("org:" + parent.substring(parent.indexOf(':') + 1) + "-")) {
                continue;
            }
            String body = id.substring(id.indexOf('-') + 1);
            if (!GAMES.contains(body)) {
                return null;
            }
            game = tokens.get(mention.from()).key().contains("منتخب") ? body : game;
        }
        return game;
    }
}
