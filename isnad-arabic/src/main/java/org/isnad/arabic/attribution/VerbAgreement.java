package org.isnad.arabic.attribution;

import org.isnad.arabic.attribution.Party.Role;

/**
 * Whether a party may be the subject behind a verb: a verb in the masculine has no feminine one (وطالب الحكومة بكذا), one
 * in the feminine no masculine one (ودعت الحزب), and one in the plural none at all (واعتقلوا الوزير).
 */
final class VerbAgreement {
    private final Reading reading;
    private final TokenForms forms;

    VerbAgreement(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
    }

    /** Whether the form of the verb shows that the party right behind it is its object. */
    boolean excludes(int verb, Party party) {
        Agreement ofVerb = RelationLexicon.standard().agreement(reading.key(verb));
        Agreement ofParty = agreement(party);
        boolean apart = ofVerb != Agreement.UNKNOWN && ofParty != Agreement.UNKNOWN && ofVerb != ofParty;
        return ofVerb == Agreement.PLURAL || apart || isOblique(party);
    }

    /** الطرفين, المتمردين: the ending of an object. */
    private boolean isOblique(Party party) {
        String key = reading.key(party.from());
        return party.glued().isEmpty() && (RelationWords.TWO_SIDES.has(key) || isPeople(party)) && key.endsWith("ين");
    }

    private boolean isPeople(Party party) {
        return party.role() == Role.GROUP && forms.hasArticle(party.from());
    }

    /** The gender that the first word of the party shows; a bare name shows none. */
    Agreement agreement(Party party) {
        int head = party.from();
        String key = reading.key(head);
        if (party.isPerson()) {
            boolean titled = WordClass.TITLE.hasBase(key);
            return titled ? ofHead(head) : Words.genderOfName(Words.firstOf(party.name()));
        }
        if (party.role() == Role.GROUP && reading.lastLetter(party.to() - 1) == 'ة') {
            return Agreement.FEMININE;
        }
        boolean known = PartyHeads.isAgent(key)
                || WordClass.ORG_HEAD.hasBase(key)
                || RelationWords.NAMED_HEAD.has(Words.withoutArticle(key));
        return known && party.role() != Role.GROUP ? ofHead(head) : Agreement.UNKNOWN;
    }

    /** A plural of people goes with either, and so do broken plurals. */
    private Agreement ofHead(int head) {
        if (endsFeminine(head)) {
            return Agreement.FEMININE;
        }
        return RelationWords.ONE_HEAD.has(Words.withoutArticle(reading.key(head)))
                ? Agreement.MASCULINE
                : Agreement.UNKNOWN;
    }

    /** The gender and number of the pronoun that means the party. */
    Agreement ofPronoun(Party party) {
        if (party.role() == Role.GROUP) {
            return Agreement.PLURAL;
        }
        if (party.isPerson()) {
            return Words.genderOfName(Words.firstOf(party.name()));
        }
        if (party.to() - party.from() == 1 && Parties.isState(party.actor())) {
            return RelationWords.MASCULINE_STATE.has(reading.key(party.from()))
                    ? Agreement.MASCULINE
                    : Agreement.FEMININE;
        }
        return endsFeminine(party.from()) ? Agreement.FEMININE : Agreement.MASCULINE;
    }

    private boolean endsFeminine(int i) {
        return reading.lastLetter(i) == 'ة' || reading.key(i).endsWith("ات");
    }
}
