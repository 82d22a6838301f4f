package org.isnad.arabic.attribution;

import java.util.Set;
import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/** Where clauses end, and who stands in them. Every search is bounded. */
final class ClauseWalk {
    private static final int REACH = 8;
    private static final int HEADS = 3;
    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان");

    private static final Set<String> GOVERNING = Set.of(
            "الي", "علي", "عن", "مع", "في", "ضد", "تجاه", "نحو", "لدي", "بعد", "قبل", "بسبب", "اثر", "عقب", "منذ",
            "خلال");

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
                || (forms.isFiniteVerb(i)
                        && !isAccusative(key)
                        && parties.covering(i) == null
                        && !reading.is(i - 1, "ما"));
    }

    /** وزيري خارجية البلدين, رئيسي كذا وكذا: behind two who hold an office, and what it is over. */
    private int behindOffices(int from) {
        int i = from;
        while (i < from + HEADS && parties.covering(i) == null && isOffice(i)) {
            i++;
        }
        return i;
    }

    private boolean isOffice(int i) {
        boolean portfolio = RelationWords.TWO_MINISTERS.has(reading.key(i - 1)) && !Words.hasArticle(reading.key(i));
        return portfolio || PartyHeads.isAgent(reading.key(i));
    }

    /** عقداً and دعماً have the letters of a dual verb; دعا is one in the singular. */
    private static boolean isAccusative(String key) {
        boolean singular = RelationLexicon.standard().agreement(key) == Agreement.MASCULINE;
        return key.length() < 6 && key.endsWith("ا") && !key.endsWith("تا") && !singular;
    }

    /** Whether a preposition stands before the token, which is then no verb: ردت على طلب للتعليق. */
    boolean isGoverned(int i) {
        return GOVERNING.contains(reading.key(i - 1)) && !forms.isNameAli(i - 1) && parties.covering(i - 1) == null;
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
        for (int i = token - 1; i >= Math.max(lowest, token - REACH); i--) {
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

    /** Those behind بين among the tokens from {@code from}, both of "بين كذا وبين كذا" included, or null. */
    @Nullable
    PartyGroup between(int from, int end) {
        for (int i = from; i < end && !ends(i); i++) {
            if (reading.is(i, "بينهما")) {
                return sides.at(i, null);
            }
            if (reading.is(i, "بين") || reading.is(i, "وبين")) {
                PartyGroup group = groupAt(behindOffices(i + 1), null);
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
