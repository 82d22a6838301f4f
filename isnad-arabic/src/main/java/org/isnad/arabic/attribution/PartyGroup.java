package org.isnad.arabic.attribution;

import java.util.List;

/**
 * Parties that stand together: one, or several joined by و, or those that الجانبان means.
 *
 * @param members who they are
 * @param from the first token
 * @param to the token after the last
 */
record PartyGroup(List<Party> members, int from, int to) {
    static PartyGroup of(Party party) {
        return new PartyGroup(List.of(party), party.from(), party.to());
    }

    Party first() {
        return members.get(0);
    }

    boolean single() {
        return members.size() == 1;
    }
}
