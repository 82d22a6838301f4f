package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/** Reads verbs with a pronoun for the second actor: وهنأها رئيس كذا، وطالبتها بالرد. */
final class PronounObjects {
    private static final int REACH = 40;

    private final Reading reading;
    private final Parties parties;
    private final SubjectSearch subjects;
    private final VerbAgreement agreement;

    PronounObjects(Reading reading, Parties parties, SubjectSearch subjects) {
        this.reading = reading;
        this.parties = parties;
        this.subjects = subjects;
        this.agreement = new VerbAgreement(reading);
    }

    /** The relations of the verb at the token with whoever its pronoun means. */
    List<Bond> at(int verb, Sentence sentence, ClauseState state) {
        String key = reading.key(verb);
        for (Agreement pronoun : List.of(Agreement.PLURAL, Agreement.FEMININE, Agreement.MASCULINE)) {
            String form = without(pronoun, key);
            RelationPredicate predicate =
                    form.isEmpty() ? null : RelationLexicon.standard().directVerb(form);
            boolean verbal = predicate != null && RelationLexicon.standard().noun(key) == null;
            if (predicate != null && verbal && !isRelative(verb - 1)) {
                return at(verb, predicate, pronoun, sentence, state);
            }
        }
        return List.of();
    }

    private List<Bond> at(
            int verb, RelationPredicate predicate, Agreement pronoun, Sentence sentence, ClauseState state) {
        String key = reading.key(verb);
        boolean goesOn = Words.withoutConjunction(key).length() < key.length();
        PartyGroup subject = subjects.after(verb + 1, sentence.end());
        if (subject == null) {
            subject = goesOn && !Words.hasArticle(reading.key(verb + 1)) ? state.lastSubject() : null;
        }
        Party meant = subject == null ? null : meant(verb, pronoun, subject.first());
        return subject == null || meant == null
                ? List.of()
                : Bond.across(subject, PartyGroup.of(meant), verb, predicate);
    }

    /** "وهو ما يرفضه", "القرار الذي انتقده": the pronoun means the thing. */
    private boolean isRelative(int i) {
        String key = reading.key(i);
        return key.equals("ما") || key.equals("مما") || key.equals("الذي") || key.equals("التي") || key.equals("الذين");
    }

    private static String without(Agreement pronoun, String key) {
        String letters = switch (pronoun) {
            case PLURAL -> "هم";
            case FEMININE -> "ها";
            case MASCULINE -> "ه";
            case UNKNOWN -> "";
        };
        return key.length() > 4 && key.endsWith(letters) ? key.substring(0, key.length() - letters.length()) : "";
    }

    /** The nearest party before the verb in its paragraph that the pronoun may mean, unless one is not clear. */
    private @Nullable Party meant(int verb, Agreement pronoun, Party subject) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !reading.is(i, "\n"); i--) {
            Party party = parties.at(i);
            boolean candidate = party != null
                    && party.role() != Role.THING
                    && party.role() != Role.PLACE
                    && !party.isSameAs(subject)
                    && !party.belongsTo(subject)
                    && !subject.belongsTo(party);
            if (party == null || !candidate) {
                continue;
            }
            Agreement its = agreement.ofPronoun(party);
            if (its == pronoun) {
                return party;
            }
            if (its == Agreement.UNKNOWN) {
                return null;
            }
        }
        return null;
    }
}
