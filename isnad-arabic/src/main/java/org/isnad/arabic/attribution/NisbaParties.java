package org.isnad.arabic.attribution;

import java.util.List;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.attribution.Party.Role;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The states meant by a nisba: by one who acts for them (الرئيس التركي، طائرات روسية) or by what is theirs (القرار
 * الأميركي). Whoever is named right behind is the party instead, and a role that the text has given to somebody is that
 * person.
 */
final class NisbaParties {
    private static final int LONGEST = 5;

    private final Parties parties;
    private final Reading reading;
    private final TokenForms forms;
    private final RoleHolders holders;

    private NisbaParties(Parties parties, List<Subject> people) {
        this.parties = parties;
        this.reading = parties.reading();
        this.forms = new TokenForms(reading);
        this.holders = new RoleHolders(reading);
        people.forEach(holders::add);
    }

    static void place(Parties parties, List<Subject> people) {
        NisbaParties nisbas = new NisbaParties(parties, people);
        for (int i = 1; i < nisbas.reading.size(); i++) {
            Actor state = parties.covering(i) == null ? parties.stateOfNisba(i) : null;
            if (state != null) {
                nisbas.place(state, i);
            }
        }
    }

    private void place(Actor state, int nisba) {
        int from = head(nisba);
        PartyHeads.Head head = from < 0 ? null : PartyHeads.of(reading.key(from));
        if (head == null) {
            titled(state, nisba);
            return;
        }
        Party person = parties.at(nisba + 1);
        if (person != null && person.isPerson() && person.glued().isEmpty()) {
            Actor home = person.home() != null ? person.home() : state;
            parties.extend(person, new Party(person.name(), null, home, from, person.to(), head.glued(), Role.PERSON));
            return;
        }
        int to = nisba + 1;
        if (parties.extendByApposition(from, to, state)) {
            return;
        }
        if (head.word().equals("معارضه") && head.definite()) {
            String name = reading.slice(from, to).substring(head.glued().length());
            parties.place(new Party(name, null, null, from, to, head.glued(), Role.AGENT));
            return;
        }
        boolean personal = head.word().startsWith("نظير") || WordClass.TITLE.has(head.word());
        if (personal && isName(to) && isLastName(to + 1) && endsName(to + 2)) {
            String name = reading.slice(to, to + 2);
            parties.place(new Party(name, null, state, from, to + 2, head.glued(), Role.PERSON));
            return;
        }
        Party holder = head.kind() == PartyHeads.Kind.AGENT ? holder(state, from, to, head) : null;
        if (holder != null) {
            parties.place(holder);
            return;
        }
        Role role = head.kind() == PartyHeads.Kind.AGENT ? Role.AGENT : Role.THING;
        parties.place(new Party(state.name(), state, null, from, to, head.glued(), role));
    }

    /** "المهندس الهندي أرون كابور": somebody with a title that is no office of the state. */
    private void titled(Actor state, int nisba) {
        int to = nisba + 3;
        String title = reading.key(nisba - 1);
        boolean person = Words.hasArticle(title)
                && WordClass.TITLE.hasBase(title)
                && parties.covering(nisba - 1) == null
                && Words.hasArticle(reading.key(nisba));
        if (person && isName(nisba + 1) && isLastName(nisba + 2) && endsName(to)) {
            String name = reading.slice(nisba + 1, to);
            parties.place(new Party(name, null, state, nisba - 1, to, "", Role.PERSON));
        }
    }

    private boolean isName(int i) {
        String key = reading.key(i);
        return forms.opensName(i)
                && !NewsVerbs.standard().mayBeVerb(key)
                && !key.endsWith("ه")
                && PartyHeads.of(key) == null
                && reading.mention(i) == null
                && parties.covering(i) == null;
    }

    private boolean isLastName(int i) {
        return isName(i) || (forms.hasArticle(i) && reading.key(i).endsWith("ي") && parties.stateOfNisba(i) == null);
    }

    /** Whether a name of two words may end before the token: a noun would be its second term. */
    private boolean endsName(int i) {
        String key = reading.key(i);
        return !reading.isWord(i)
                || WordClass.BORDER.has(key)
                || WordClass.INNER.has(key)
                || WordClass.DAY.has(key)
                || Words.isComplementiser(key)
                || key.startsWith("ب")
                || forms.isFiniteVerb(i);
    }

    /** The person whom the text has named with the role, or null. */
    private @Nullable Party holder(Actor state, int from, int to, PartyHeads.Head head) {
        if (!head.definite() && !reading.key(from + 1).startsWith("ال")) {
            return null;
        }
        Subject role = new Subject(from, to, -1, -1, Agreement.UNKNOWN, Kind.OTHER);
        Subject person = holders.of(role);
        if (person == null || person.to() - person.from() < 2) {
            return null;
        }
        String name = reading.slice(person.from(), person.to());
        Actor home = parties.home(name);
        boolean foreign = home != null && !home.id().equals(state.id());
        return foreign ? null : new Party(name, null, null, from, to, head.glued(), Role.PERSON);
    }

    /** The first token of the phrase that the nisba ends, or -1 when no head is known. */
    private int head(int nisba) {
        int head = -1;
        for (int i = nisba - 1; i >= Math.max(0, nisba - LONGEST); i--) {
            String key = reading.key(i);
            PartyHeads.Head found = PartyHeads.of(key);
            boolean inside = reading.isWord(i) && reading.mention(i) == null && parties.covering(i) == null;
            if (!inside) {
                break;
            }
            if (found != null) {
                boolean verb =
                        head >= 0 && found.kind() == PartyHeads.Kind.THING && PartyHeads.isAgent(reading.key(head));
                if (verb || (head >= 0 && found.definite())) {
                    break;
                }
                head = i;
                if (!found.glued().isEmpty()) {
                    break;
                }
            } else if (WordClass.INNER.has(key)
                    || WordClass.BORDER.has(key)
                    || WordClass.DAY.has(key)
                    || Words.isComplementiser(key)
                    || forms.isFiniteVerb(i)) {
                break;
            } else if (head >= 0) {
                break;
            }
        }
        return head;
    }
}
