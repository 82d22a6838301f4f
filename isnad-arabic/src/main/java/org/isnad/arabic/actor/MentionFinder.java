package org.isnad.arabic.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Span;
import org.isnad.arabic.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known actors in a text: the longest name from the left, a name inside a longer one staying hidden (واشنطن in
 * صحيفة واشنطن بوست).
 */
public final class MentionFinder {
    private static final int VOWELLED = 100;

    private MentionFinder() {}

    /** The mentions of {@code authority}'s actors among {@code tokens} of {@code text}, in their order. */
    public static List<Mention> find(String text, List<Token> tokens, Authority authority) {
        NameRules rules = NameRules.standard();
        Set<String> companions = rules.companionsIn(tokens);
        BareBodies bodies = new BareBodies(tokens, authority);
        LocalBodies locals = new LocalBodies(tokens, authority);
        List<Found> found = new ArrayList<>();
        Evidence evidence = new Evidence(tokens);
        ClubMatches matches = new ClubMatches(tokens, authority, evidence);
        OtherThings others = new OtherThings(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            NameTree.Match match = authority.names().longest(tokens, i);
            NameTree.Match bare = match == null ? bodies.at(i) : null;
            NameTree.Match joint = bare == null ? null : bodies.joint(bare);
            NameTree.Match federation = matches.federationAt(i);
            NameTree.Match club = federation == null ? matches.at(i) : federation;
            List<NameTree.Match> two = bodies.ofTwo(i);
            NameTree.Match ministry = bodies.ministry(i);
            if (!two.isEmpty()) {
                found.add(new Found(i, two.get(0), false));
                found.add(new Found(i + 2, two.get(1), false));
                evidence.add(i, two.get(0).actor());
                evidence.add(i, two.get(1).actor());
                i = two.get(1).end() - 1;
            } else if (ministry != null) {
                found.add(new Found(i, ministry, true));
            } else if (club != null && isNoLonger(match, club) && isNoLonger(bare, club)) {
                found.add(new Found(i, club, false));
                evidence.add(i, club.actor());
                i = club.end() - 1;
            } else if (joint != null) {
                found.add(new Found(i, joint, false));
                evidence.add(i, joint.actor());
                i = joint.end() - 1;
            } else if (bare != null
                    && ((bare.end() == i + 1 && locals.isMeant(i)) || isPortfolio(tokens, i, bare, bodies))) {
                i = bare.end() - 1;
            } else if (bare != null) {
                found.add(new Found(i, bare, true));
                i = bare.end() - 1;
            } else if (match != null
                    && (isOffice(tokens, i, match) || isPortfolio(tokens, i, match, bodies) || isOfStaff(tokens, i))) {
                evidence.add(i, match.actor());
                i = match.end() - 1;
            } else if (match != null && others.isMeant(i, match, last(found))) {
                i = match.end() - 1;
            } else if (match != null && rules.permit(text, tokens, i, match, companions)) {
                found.add(new Found(i, match, false));
                if (match.actors().size() == 1) {
                    evidence.add(i, match.actor());
                }
                i = match.end() - 1;
            } else {
                Actor state = authority.stateOfPeople(tokens.get(i).key());
                if (state != null
                        && !StateWords.AMBIGUOUS_NISBA.has(tokens.get(i).key())) {
                    evidence.add(i, state.id(), 1);
                }
            }
        }
        if (found.stream().anyMatch(Found::bare)) {
            countCities(tokens, authority, evidence);
        }
        int unlisted = UnlistedStates.evidence(tokens, authority);
        String strongest = evidence.strongestState();
        List<Mention> mentions = new ArrayList<>(found.size());
        ActingStates acting = new ActingStates(text, tokens, authority);
        Mention before = null;
        for (Found one : found) {
            Actor seat = one.bare() ? bodies.seat(one.match().end()) : null;
            Actor opening = one.bare() ? bodies.place(one.from()) : null;
            Actor place = seat == null ? opening : seat;
            Actor object = one.bare() ? bodies.object(one.match().end()) : null;
            Actor actor = one.bare()
                    ? BareBodies.meant(one.match().actors(), one.from(), place, object, evidence, strongest, unlisted)
                    : meant(one, text, tokens, evidence);
            if (actor == null) {
                continue;
            }
            Span span = span(text, tokens, one.from(), one.match());
            int end = one.match().end();
            boolean acts = (one.bare() && actor.type() != ActorType.STATE)
                    ? end - one.from() > 1 || (!isGlued(tokens, one) && (seat != null || isSomebody(acting, one)))
                    : acting.acts(actor, one.from(), end, before);
            before = new Mention(actor, one.from(), end, span, acts);
            mentions.add(before);
        }
        List<Mention> series = acting.withSeries(mentions);
        return NationalTeams.in(Capitals.in(series, acting, authority), tokens, authority);
    }

    private static boolean isNoLonger(NameTree.@Nullable Match other, NameTree.Match club) {
        return other == null || other.end() <= club.end();
    }

    private static NameTree.@Nullable Match last(List<Found> found) {
        return found.isEmpty() ? null : found.get(found.size() - 1).match();
    }

    private record Found(int from, NameTree.Match match, boolean bare) {}

    /** Whether a body called by one word is meant, and not somebody or something that is its: رئيس الحكومة، زي الجيش. */
    private static boolean isSomebody(ActingStates acting, Found found) {
        int end = found.match().end();
        return acting.hasVerbBeside(found.from(), end)
                || acting.isAsked(found.from(), end)
                || !acting.isOwner(found.from());
    }

    /** يفوز بالرئاسة: what somebody wins or does by means of a body. */
    private static boolean isGlued(List<Token> tokens, Found found) {
        return tokens.get(found.from()).key().startsWith("ب")
                && !found.match().name().startsWith("ب");
    }

    /** Cities tell whose a body is that stands without its state. */
    private static void countCities(List<Token> tokens, Authority authority, Evidence evidence) {
        for (int i = 0; i < tokens.size(); i++) {
            NameTree.Match city = authority.cities().longest(tokens, i);
            if (city != null) {
                evidence.add(i, city.actor().id(), 1);
            }
        }
    }

    /** وزيرة الداخلية الإيطالية، وزيرة الاقتصاد والمالية المغربية: the office is a person's, and not the ministry. */
    private static boolean isOffice(List<Token> tokens, int from, NameTree.Match match) {
        String parent = match.actor().parent();
        if (parent == null || !parent.startsWith("state:") || from == 0) {
            return false;
        }
        int head = tokens.get(from).key().startsWith("و") ? from - 2 : from - 1;
        String key = head < 0 ? "" : tokens.get(head).key();
        boolean glued = key.length() > 4 && "وفلب".indexOf(key.charAt(0)) >= 0;
        return StateWords.MINISTER.has(key) || (glued && StateWords.MINISTER.has(key.substring(1)));
    }

    /** نقابة موظفي الجمارك المصرية: the body of those who work for it. */
    private static boolean isOfStaff(List<Token> tokens, int from) {
        return from > 1
                && StateWords.STAFF.has(tokens.get(from - 1).key())
                && StateWords.UNION.has(tokens.get(from - 2).key());
    }

    /** تولى وزارة المالية، وأسندت وزارة المالية إلى: a ministry that somebody is given. */
    private static boolean isPortfolio(List<Token> tokens, int from, NameTree.Match match, BareBodies bodies) {
        if (from > 0 && tokens.get(from).is("بوزاره")) {
            return bodies.isForming();
        }
        if (from == 0 || !tokens.get(from).is("وزاره")) {
            return false;
        }
        String before = tokens.get(from - 1).key();
        boolean handed = StateWords.HANDED.has(before)
                && match.end() < tokens.size()
                && tokens.get(match.end()).is("الي");
        return handed || StateWords.PORTFOLIO_OF.has(before);
    }

    /** Of several actors of the same name the one that the text otherwise speaks of, else the first. */
    private static Actor meant(Found found, String text, List<Token> tokens, Evidence evidence) {
        Actor best = found.match().actor();
        int most = -1;
        for (Actor actor : found.match().actors()) {
            String parent = actor.parent();
            int points = 2 * evidence.of(actor.id()) + (parent == null ? 0 : evidence.of(parent));
            String written = tokens.get(found.from()).span().of(text);
            if (written.length() > tokens.get(found.from()).key().length() && isSpelt(written, actor)) {
                points += VOWELLED;
            }
            if (points > most) {
                best = actor;
                most = points;
            }
        }
        return best;
    }

    /** Whether the actor's name is written with just these vowel signs: عُمان and عمّان. */
    private static boolean isSpelt(String written, Actor actor) {
        return written.endsWith(actor.name()) || actor.aliases().stream().anyMatch(written::endsWith);
    }

    private static Span span(String text, List<Token> tokens, int from, NameTree.Match match) {
        Token first = tokens.get(from);
        int start = first.start();
        for (int k = glued(first.key(), match.name()); k > 0 && start < first.end() - 1; k--) {
            start++;
            while (start < first.end() - 1 && Letters.isDropped(text.charAt(start))) {
                start++;
            }
        }
        return new Span(start, tokens.get(match.end() - 1).end());
    }

    /** How many letters are glued before the name; none for للأمم, whose article has lost its alef to the preposition. */
    private static int glued(String key, String name) {
        String word = name.split(" ", 2)[0];
        return key.endsWith(word) ? key.length() - word.length() : 0;
    }
}
