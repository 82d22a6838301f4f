package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/** Finds the subject and the object of a predicate among the parties of its clause. Every search is bounded. */
final class ClauseWalk {
    private static final int REACH = 16;
    private static final int ADVERBS = 5;
    private static final int APPOSITION = 10;
    private static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان");

    private final Reading reading;
    private final Parties parties;
    private final Sides sides;
    private final TokenForms forms;

    ClauseWalk(Reading reading, Parties parties, Sides sides) {
        this.reading = reading;
        this.parties = parties;
        this.sides = sides;
        this.forms = new TokenForms(reading);
    }

    /** Whether the clause of what stands before ends at the token. */
    boolean ends(int i) {
        String key = reading.key(i);
        if (reading.isSign(i)) {
            return !key.equals("(") && !key.equals(")") && reading.quotation(i) == null;
        }
        return Words.isComplementiser(Words.withoutConjunction(key))
                || RELATIVES.contains(key)
                || (WordClass.CONNECTOR.has(key) && !key.equals("مع"))
                || key.equals("لان")
                || key.equals("كي")
                || (forms.isFiniteVerb(i) && !isAccusative(key) && parties.covering(i) == null && !reading.is(i - 1, "ما"));
    }

    /** عقداً and دعماً have the letters of a dual verb. */
    private static boolean isAccusative(String key) {
        return key.length() < 6 && key.endsWith("ا") && !key.endsWith("تا");
    }

    boolean isRelative(int i) {
        return RELATIVES.contains(reading.key(i));
    }

    /** Those who stand at the token: parties joined by و, or the two sides. */
    @Nullable
    PartyGroup groupAt(int i, @Nullable Party but) {
        PartyGroup group = parties.groupAt(i);
        return group != null ? group : sides.at(i, but);
    }

    /** The nearest party before the token in its clause, or null. */
    @Nullable
    PartyGroup before(int token, int lowest) {
        for (int i = token - 1; i >= Math.max(lowest, token - REACH / 2); i--) {
            Party party = parties.covering(i);
            if (party != null) {
                return party.role() == Role.THING ? null : PartyGroup.of(party);
            }
            if (ends(i)) {
                return null;
            }
        }
        return null;
    }

    /** The subject that follows a verb whose next token is {@code from}, or null. */
    @Nullable
    PartyGroup subjectAfter(int from, int end) {
        int i = from;
        while (i < Math.min(end, from + ADVERBS)) {
            PartyGroup group = groupAt(i, null);
            if (group != null) {
                Party first = group.first();
                boolean subject = first.glued().isEmpty() && first.role() != Role.THING;
                return subject ? group : null;
            }
            String key = reading.key(i);
            Party place = reading.is(i, "في") ? parties.at(i + 1) : null;
            if (place != null) {
                i = place.to();
            } else if (reading.is(i, "كل") && reading.is(i + 1, "من")) {
                i += 2;
            } else if (WordClass.DAY.has(key)
                    || (sides.at(i + 1, null) != null && PartyHeads.of(key) != null)
                    || (sides.at(i + 2, null) != null && PartyHeads.of(key) != null)
                    || forms.isCalendar(i)
                    || Words.isPronounPhrase(key)
                    || RelationWords.OWN_COUNTRY.has(key)) {
                i++;
            } else {
                return null;
            }
        }
        return null;
    }

    /** The subject that stands right before the verb, or null. */
    @Nullable
    PartyGroup subjectBefore(int verb, int lowest) {
        if (RelationLexicon.standard().isJoined(reading.key(verb)) && !isAfterAs(verb, lowest)) {
            return null;
        }
        int to = verb;
        while (to > Math.max(lowest, verb - ADVERBS) && isBeforeVerb(to - 1)) {
            to--;
        }
        if (to < verb && RELATIVES.contains(reading.key(to)) && reading.isComma(to - 1)) {
            to--;
        }
        to = beforeApposition(to, lowest);
        PartyGroup both = to > lowest ? sides.at(to - 1, null) : null;
        if (both != null) {
            return both.first().glued().isEmpty() ? both : null;
        }
        Party last = parties.endingAt(to);
        if (last == null) {
            return null;
        }
        int from = last.from();
        for (int k = 0; k < 4 && last.joined(); k++) {
            Party before = parties.endingAt(from);
            if (before == null || (!last.joined() && !reading.is(from - 1, "و"))) {
                break;
            }
            last = before;
            from = before.from();
        }
        PartyGroup group = parties.groupAt(from);
        return group != null && from >= lowest && group.to() == to && opens(from, lowest, group.first())
                ? group
                : null;
    }

    /** Goes back over "، رئيس كذا،" when it ends at the token. */
    private int beforeApposition(int to, int lowest) {
        if (!reading.isComma(to - 1)) {
            return to;
        }
        for (int i = to - 2; i >= Math.max(lowest, to - APPOSITION); i--) {
            if (reading.isComma(i)) {
                return forms.isTitle(i + 1) && parties.endingAt(i) != null ? i : to;
            }
        }
        return to;
    }

    /** "أما إيران فتوعدت": the ف belongs to أما. */
    private boolean isAfterAs(int verb, int lowest) {
        if (!reading.key(verb).startsWith("ف")) {
            return false;
        }
        for (int i = verb - 1; i >= Math.max(lowest, verb - 8); i--) {
            if (reading.is(i, "اما") || reading.is(i, "واما")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeforeVerb(int i) {
        String key = reading.key(i);
        return parties.covering(i) == null
                && (RelationWords.BEFORE_VERB.has(key)
                        || RELATIVES.contains(key)
                        || Words.isPronounPhrase(key)
                        || WordClass.DAY.has(key));
    }

    /** Whether a subject may begin here: at the beginning of a clause, behind no preposition and no other noun. */
    private boolean opens(int from, int lowest, Party first) {
        if (first.role() == Role.THING || !first.preposition().isEmpty()) {
            return false;
        }
        if (from == lowest || first.joined() || reading.isSign(from - 1) || first.isPerson()) {
            return !RelationWords.PREPOSITION.has(reading.key(from - 1)) || from == lowest;
        }
        String key = reading.key(from - 1);
        return Words.isComplementiser(Words.withoutConjunction(key))
                || WordClass.CONNECTOR.has(key)
                || key.equals("لان")
                || key.equals("اما")
                || key.equals("واما")
                || key.equals("ان")
                || key.equals("هل")
                || key.equals("اذا")
                || key.equals("غير")
                || forms.isFiniteVerb(from - 1)
                || forms.hasArticle(from - 1)
                || WordClass.DAY.has(key);
    }

    /** The object among the tokens from {@code from}: the first group to which one of {@code ties} leads, or null. */
    @Nullable
    PartyGroup object(int from, int end, Set<String> ties, @Nullable Party but) {
        String tie = RelationPredicate.DIRECT;
        int to = Math.min(end, from + REACH);
        int i = from;
        while (i < to) {
            PartyGroup group = groupAt(i, but);
            if (group != null) {
                if (group.first().joined()) {
                    return null;
                }
                String own = group.first().preposition();
                if (i > from && tie.length() > 1 && beginsAnew(i)) {
                    tie = RelationPredicate.DIRECT;
                }
                if (ties.contains(own.isEmpty() ? tie : own)) {
                    return group;
                }
                tie = RelationPredicate.DIRECT;
                i = group.to();
                if (i < to && parties.at(i) == null && !RelationWords.PREPOSITION.has(reading.key(i))) {
                    tie = "?";
                }
                continue;
            }
            if (ends(i)) {
                return null;
            }
            boolean glued = i == from && !ties.contains(RelationPredicate.DIRECT) && isGluedTo(i, ties);
            tie = glued ? reading.key(i).substring(0, 1) : tieAfter(i, tie);
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
        if (WordClass.BORDER.has(key)) {
            return "?";
        }
        String glued = gluedTo(key);
        if (glued.equals("ل") && RelationLexicon.standard().noun(key) != null) {
            return "?";
        }
        return glued.isEmpty() ? tie : glued;
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

    /** Those behind بين among the tokens from {@code from}, both of "بين كذا وبين كذا" included, or null. */
    @Nullable
    PartyGroup between(int from, int end) {
        for (int i = from; i < end && !ends(i); i++) {
            if (reading.is(i, "بينهما")) {
                return sides.at(i, null);
            }
            if (reading.is(i, "بين") || reading.is(i, "وبين")) {
                PartyGroup group = groupAt(i + 1, null);
                return group != null && !group.single() ? group : null;
            }
            if (parties.at(i) != null || RelationWords.PREPOSITION.has(reading.key(i))) {
                return null;
            }
        }
        return null;
    }

    /** Who acts by the words of a passive: من قبل فلان، على يد فلان; or null. */
    @Nullable
    PartyGroup agent(int from, int end) {
        for (int i = from; i + 2 < end && !(reading.isSign(i) && ends(i)); i++) {
            boolean by = (reading.is(i, "من") && reading.is(i + 1, "قبل"))
                    || (reading.is(i, "علي") && (reading.is(i + 1, "يد") || reading.is(i + 1, "ايدي")));
            if (by) {
                return groupAt(i + 2, null);
            }
        }
        return null;
    }
}
