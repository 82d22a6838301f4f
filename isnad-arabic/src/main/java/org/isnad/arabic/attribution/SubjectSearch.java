package org.isnad.arabic.attribution;

import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb, behind it or before it. */
final class SubjectSearch {
    private static final int ADVERBS = 5;
    private static final int APPOSITION = 10;

    private final Reading reading;
    private final Parties parties;
    private final Sides sides;
    private final ClauseWalk walk;
    private final TokenForms forms;
    private final VerbAgreement agreement;

    SubjectSearch(Reading reading, Parties parties, Sides sides, ClauseWalk walk) {
        this.reading = reading;
        this.parties = parties;
        this.sides = sides;
        this.walk = walk;
        this.forms = new TokenForms(reading);
        this.agreement = new VerbAgreement(reading);
    }

    /** The subject that follows a verb whose next token is {@code from}, or null. */
    @Nullable
    PartyGroup after(int from, int end) {
        int i = from;
        while (i < Math.min(end, from + ADVERBS)) {
            PartyGroup group = walk.groupAt(i, null);
            if (group != null) {
                Party first = group.first();
                boolean subject =
                        first.glued().isEmpty() && first.role() != Role.THING && !agreement.excludes(from - 1, first);
                return subject ? group : null;
            }
            Party place = reading.is(i, "في") ? parties.at(i + 1) : null;
            if (place != null) {
                i = place.to();
            } else if (reading.is(i, "كل") && reading.is(i + 1, "من")) {
                i += 2;
            } else if (mayPrecedeSubject(i)) {
                i++;
            } else {
                return null;
            }
        }
        return null;
    }

    private boolean mayPrecedeSubject(int i) {
        String key = reading.key(i);
        boolean headOfSides =
                PartyHeads.of(key) != null && (sides.at(i + 1, null) != null || sides.at(i + 2, null) != null);
        return headOfSides
                || WordClass.DAY.has(key)
                || forms.isCalendar(i)
                || Words.isPronounPhrase(key)
                || RelationWords.OWN_COUNTRY.has(key);
    }

    /** The subject that stands right before the verb, or null. */
    @Nullable
    PartyGroup before(int verb, int lowest) {
        Party antecedent = antecedent(verb, lowest);
        if (antecedent != null) {
            return PartyGroup.of(antecedent);
        }
        if (RelationLexicon.standard().isJoined(reading.key(verb)) && !isAfterAs(verb, lowest)) {
            return null;
        }
        int to = verb;
        while (to > Math.max(lowest, verb - ADVERBS) && isBeforeVerb(to - 1)) {
            to--;
        }
        if (to < verb && walk.isRelative(to) && reading.isComma(to - 1)) {
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
            if (before == null) {
                break;
            }
            last = before;
            from = before.from();
        }
        PartyGroup group = parties.groupAt(from);
        return group != null && from >= lowest && group.to() == to && opens(from, lowest, group.first()) ? group : null;
    }

    /** "من حزب كذا الذي انسحب": of whom the relative clause tells, whatever stands before the name. */
    private @Nullable Party antecedent(int verb, int lowest) {
        int relative = verb - 1;
        while (relative > lowest && RelationWords.BEFORE_VERB.has(reading.key(relative))) {
            relative--;
        }
        Party party = relative > lowest && walk.isRelative(relative) ? parties.endingAt(relative) : null;
        if (party == null || party.from() < lowest || party.role() == Role.THING || isSecondTerm(party)) {
            return null;
        }
        Agreement its = agreement.agreement(party);
        boolean fits = reading.is(relative, "التي")
                ? its != Agreement.MASCULINE
                : reading.is(relative, "الذي") && its != Agreement.FEMININE;
        return fits ? party : null;
    }

    /** Whether a noun stands before the name, of which the relative clause may tell instead: قرار الحزب الذي. */
    private boolean isSecondTerm(Party party) {
        String key = reading.key(party.from() - 1);
        return party.glued().isEmpty()
                && reading.isWord(party.from() - 1)
                && !RelationWords.PREPOSITION.has(key)
                && !forms.isFiniteVerb(party.from() - 1)
                && !Words.isComplementiser(Words.withoutConjunction(key));
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
    boolean isAfterAs(int verb, int lowest) {
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
                        || walk.isRelative(i)
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
}
