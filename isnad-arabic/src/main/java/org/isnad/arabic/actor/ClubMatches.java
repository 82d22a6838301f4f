package org.isnad.arabic.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Clubs that are called like towns or things (النصر، أربيل): where a text about matches names one beside what only clubs
 * do or have (فاز أربيل على الشرطة); and federations that are called like other bodies (الاتحاد الأفريقي). For one text, of
 * which it looks only once whether it is about matches, in whose competitions, and of which game.
 */
final class ClubMatches {
    /** What follows the federation of a game that is named: الاتحاد العراقي لرفع الأثقال. */
    private static final Set<String> GAME_OF = Set.of("لكره", "لرفع", "لالعاب");

    private static final Set<String> FEDERATION = Set.of("الاتحاد", "والاتحاد", "للاتحاد", "بالاتحاد");
    private static final int FEWEST_WORDS = 4;

    private static final int LONGEST_COMPETITION = 5;
    private static final int SHORTEST_VERB = 4;

    private final List<Token> tokens;
    private final Authority authority;
    private final Evidence evidence;
    private @Nullable Boolean about;
    private boolean gameSought;
    private @Nullable String game;
    private final Map<String, Integer> leagues = new HashMap<>();
    /** Names with which the text means clubs that the authority file does not hold. */
    private final Set<String> others = new HashSet<>();

    private int clubTo = -1;

    ClubMatches(List<Token> tokens, Authority authority, Evidence evidence) {
        this.tokens = tokens;
        this.authority = authority;
        this.evidence = evidence;
    }

    /** The club that is named so at the token, or null; asked in the order of the tokens. */
    NameTree.@Nullable Match at(int from) {
        if (Boolean.FALSE.equals(about)) {
            return null;
        }
        NameTree.Match match = authority.clubs().longest(tokens, from);
        if (match == null || !isAboutMatches() || !isBesideMatch(from, match)) {
            return null;
        }
        Actor club = meant(match);
        if (club == null) {
            return null;
        }
        clubTo = match.end();
        return new NameTree.Match(match.name(), List.of(club), match.end());
    }

    /**
     * The federation that is called so at the token: الاتحاد الآسيوي where the text is about football, الاتحاد العراقي the one of
     * the game of which it tells; or null.
     */
    NameTree.@Nullable Match federationAt(int from) {
        NameTree.Match match = authority.federations().longest(tokens, from);
        if (match == null && !FEDERATION.contains(tokens.get(from).key())) {
            return null;
        }
        boolean cup = from > 0 && MatchWords.LEAGUE.has(bare(from - 1));
        if (cup || isFurtherNamed(match == null ? from + 2 : match.end())) {
            return null;
        }
        if (match == null) {
            return federationOf(from);
        }
        return Games.FOOTBALL.equals(game()) && isAboutMatches() ? match : null;
    }

    private boolean isFurtherNamed(int end) {
        String key = end < tokens.size() ? tokens.get(end).key() : "";
        return key.startsWith("لل") || GAME_OF.contains(key);
    }

    private NameTree.@Nullable Match federationOf(int from) {
        Actor state = from + 1 < tokens.size()
                ? authority.stateOfAdjective(tokens.get(from + 1).key())
                : null;
        String game = state == null ? null : game();
        Actor federation = game == null || state == null ? null : authority.actor(StateBodies.id(state.id(), game));
        return federation == null ? null : new NameTree.Match(tokens.get(from).key(), List.of(federation), from + 2);
    }

    /** The one game of which the text tells, which is football where clubs merely play; or null. */
    private @Nullable String game() {
        if (!gameSought) {
            gameSought = true;
            game = gameTold();
        }
        return game;
    }

    private @Nullable String gameTold() {
        Set<String> games = Games.in(tokens);
        if (!games.isEmpty()) {
            return games.size() == 1 ? games.iterator().next() : null;
        }
        boolean other = tokens.stream().anyMatch(token -> MatchWords.OTHER_GAME.has(token.key()));
        return other || !isAboutMatches() ? null : Games.FOOTBALL;
    }

    /** Whether the text is about matches of clubs or of teams. */
    boolean isAboutMatches() {
        if (about == null) {
            Set<String> told = new HashSet<>();
            boolean competition = false;
            for (int i = 0; i < tokens.size(); i++) {
                String word = bare(i);
                if (MatchWords.ABOUT.has(word)) {
                    told.add(word);
                }
                competition |= MatchWords.COMPETITION.has(word);
                if (MatchWords.LEAGUE.has(word)) {
                    countLeague(i + 1);
                }
            }
            about = competition && told.size() >= FEWEST_WORDS;
        }
        return about;
    }

    private void countLeague(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_COMPETITION); i++) {
            if (!tokens.get(i).isWord()) {
                return;
            }
            Actor state = authority.stateOfAdjective(tokens.get(i).key());
            if (state == null) {
                NameTree.Match match = authority.names().longest(tokens, i);
                state = match != null && match.actor().type() == ActorType.STATE ? match.actor() : null;
            }
            if (state != null) {
                leagues.merge(state.id(), 1, Integer::sum);
                return;
            }
        }
    }

    private boolean isBesideMatch(int from, NameTree.Match match) {
        int to = match.end();
        String key = tokens.get(from).key();
        String next = to < tokens.size() ? tokens.get(to).key() : "";
        boolean plays = next.startsWith("ي")
                && next.length() >= SHORTEST_VERB
                && tokens.get(to).isWord();
        if (plays || MatchWords.BEFORE.has(next) || (clubTo == from && key.startsWith("و"))) {
            return true;
        }
        if (from == 0) {
            return false;
        }
        if (isGlued(key, match, 'ل')) {
            return MatchWords.BEHIND_L.has(bare(from - 1));
        }
        if (isGlued(key, match, 'ب')) {
            return false;
        }
        boolean series = isGlued(key, match, 'و') && MatchWords.BEHIND.has(next);
        return series || (MatchWords.BEHIND.has(bare(from - 1)) && !isGlued(key, match, 'و'));
    }

    private static boolean isGlued(String key, NameTree.Match match, char letter) {
        return key.charAt(0) == letter && !match.name().startsWith(String.valueOf(letter));
    }

    /**
     * Of the clubs of that name the one that plays in the competitions of which the text tells; where it tells of none, the
     * one of whose state it speaks most, or the only one, unless that is called like a state or a capital.
     */
    private @Nullable Actor meant(NameTree.Match match) {
        if (isOfAnotherState(match)) {
            others.add(match.name());
        }
        if (others.contains(match.name())) {
            return null;
        }
        Actor playing = most(match.actors(), leagues::get);
        if (playing != null || (!leagues.isEmpty() && match.name().indexOf(' ') < 0)) {
            return playing;
        }
        if (authority.allNamed(match.name()).stream().anyMatch(actor -> actor.type() == ActorType.STATE)) {
            return null;
        }
        return match.actors().size() == 1 ? match.actor() : most(match.actors(), evidence::of);
    }

    /** The club whose state has most, or null when two have as much or none has any. */
    private static @Nullable Actor most(List<Actor> clubs, Function<String, @Nullable Integer> points) {
        Actor best = null;
        int most = 0;
        boolean tie = false;
        for (Actor club : clubs) {
            Integer told = club.parent() == null ? null : points.apply(club.parent());
            if (told != null && told >= most) {
                tie = told == most;
                best = club;
                most = told;
            }
        }
        return tie || most == 0 ? null : best;
    }

    /** النجمة البحريني 24 - 27: the nisba is the club's, and not that of somebody named next (مدرب الترجي الفرنسي فلان). */
    private boolean isOfAnotherState(NameTree.Match match) {
        int next = match.end();
        if (next >= tokens.size()) {
            return false;
        }
        Actor state = authority.stateOfAdjective(tokens.get(next).key());
        boolean named = next + 1 < tokens.size() && tokens.get(next + 1).isWord();
        return state != null
                && !named
                && match.actors().stream().noneMatch(club -> state.id().equals(club.parent()));
    }

    /** The word without the conjunction glued to it, unless it is one of the words with it. */
    private String bare(int i) {
        String key = tokens.get(i).key();
        boolean glued = key.length() > 3 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
        return glued && !MatchWords.ABOUT.has(key) && !MatchWords.BEHIND.has(key) ? key.substring(1) : key;
    }
}
