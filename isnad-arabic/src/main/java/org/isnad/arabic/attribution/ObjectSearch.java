package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.actor.Places;
import org.jspecify.annotations.Nullable;

/** Finds the second actor of a predicate: whom a preposition leads to, or nothing at all. */
final class ObjectSearch {
    private static final int REACH = 16;
    /** So many nouns may stand between a preposition and the actor to whom it leads. */
    private static final int NOUNS_BETWEEN = 2;
    /** What leads to a word that no predicate asks for. */
    private static final String OTHER = "?";

    private final Reading reading;
    private final Parties parties;
    private final ClauseWalk walk;
    private final TokenForms forms;

    ObjectSearch(Reading reading, Parties parties, ClauseWalk walk) {
        this.reading = reading;
        this.parties = parties;
        this.walk = walk;
        this.forms = new TokenForms(reading);
    }

    /** The object among the tokens from {@code from}: the first group to which one of {@code ties} leads, or null. */
    @Nullable
    PartyGroup find(int from, int end, Set<String> ties, @Nullable Party but) {
        String tie = RelationPredicate.DIRECT;
        int to = Math.min(end, from + REACH);
        int i = from;
        int led = from;
        while (i < to) {
            PartyGroup group = walk.groupAt(i, but);
            if (group != null) {
                if (group.first().joined()) {
                    return null;
                }
                String own = group.first().preposition();
                if (i > from && tie.length() > 1 && (beginsAnew(i) || isBehindPlace(i))) {
                    tie = RelationPredicate.DIRECT;
                }
                if (ties.contains(own.isEmpty() ? tie : own)) {
                    return group;
                }
                tie = RelationPredicate.DIRECT;
                i = group.to();
                if (i < to && parties.at(i) == null && !RelationWords.PREPOSITION.has(reading.key(i))) {
                    tie = OTHER;
                }
                continue;
            }
            if (walk.ends(i)) {
                return null;
            }
            if (tie.length() > 0 && !tie.equals(RelationPredicate.DIRECT) && i - led > NOUNS_BETWEEN) {
                tie = OTHER;
            }
            boolean glued = i == from && !ties.contains(RelationPredicate.DIRECT) && isGluedTo(i, ties);
            String now = glued ? reading.key(i).substring(0, 1) : tieAfter(i, tie);
            led = now.equals(tie) ? led : i;
            tie = now;
            i++;
        }
        return null;
    }

    /** Behind a noun with the article no second term can follow, so what follows is a new phrase. */
    private boolean beginsAnew(int i) {
        return forms.hasArticle(i - 1)
                && parties.covering(i - 1) == null
                && !RelationWords.PREPOSITION.has(reading.key(i - 1))
                && parties.at(i) != null
                && PartyHeads.isAgent(reading.key(i));
    }

    /** "في غاليسيا حكومة كذا": the name of a place has no second term. */
    private boolean isBehindPlace(int i) {
        String place = reading.key(i - 1);
        return reading.is(i - 2, "في") && (Places.isPlace(place) || place.endsWith("يا"));
    }

    private boolean isGluedTo(int i, Set<String> ties) {
        String key = reading.key(i);
        return key.length() > 4 && ties.contains(key.substring(0, 1)) && !Words.isFunctionWord(key);
    }

    /** What leads to the word behind the token. */
    private String tieAfter(int i, String tie) {
        String key = reading.key(i);
        if (RelationWords.PREPOSITION.has(key) && !forms.isNameAli(i)) {
            return key;
        }
        if (WordClass.BORDER.has(key) || RelationWords.ATTENDED.has(key)) {
            return OTHER;
        }
        if (isVictim(key)) {
            return OTHER;
        }
        String glued = gluedTo(key);
        if (glued.equals("ل") && RelationLexicon.standard().noun(key) != null) {
            return OTHER;
        }
        return glued.isEmpty() ? tie : glued;
    }

    /** Behind "اعتقال" and "مقتل" those stand to whom it was done, who are not blamed for it. */
    private static boolean isVictim(String key) {
        boolean glued = key.startsWith("ب") || key.startsWith("ل");
        return RelationWords.VICTIM.has(key) || (glued && RelationWords.VICTIM.has(key.substring(1)));
    }

    /** The preposition glued to a word that is known to be a noun without it. */
    private static String gluedTo(String key) {
        if (key.length() > 4 && (key.startsWith("بال") || key.startsWith("لل"))) {
            return key.substring(0, 1);
        }
        PartyHeads.Head head = PartyHeads.of(key);
        if (head != null) {
            return head.glued().endsWith("ب") || head.glued().endsWith("ل")
                    ? head.glued().substring(head.glued().length() - 1)
                    : "";
        }
        boolean preposition = key.length() > 4 && (key.charAt(0) == 'ب' || key.charAt(0) == 'ل');
        String rest = preposition ? key.substring(1) : "";
        boolean noun = WordClass.ORG_HEAD.has(rest)
                || WordClass.TITLE.has(rest)
                || WordClass.OCCASION.has(rest)
                || WordClass.OBJECT_HEAD.has(rest)
                || RelationLexicon.standard().noun(rest) != null
                || Words.looksLikeVerbalNoun(rest);
        return noun ? key.substring(0, 1) : "";
    }
}
