package org.isnad.arabic.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.Authority;
import org.isnad.arabic.attribution.Party.Role;
import org.jspecify.annotations.Nullable;

/** Who speaks in the statements of a text, as parties: whom "إنها" means in them, and whose country بلاده is. */
final class Speakers {
    private final Reading reading;
    private final Parties parties;
    private final Authority authority;
    private final List<Draft> drafts;
    private final List<SpeakerResolver.Resolved> resolved;
    /** For every token the statement in whose content it stands, or -1. */
    private final int[] draftOf;
    /** The statements without a speaker in their clause, by their verbs. */
    private final Map<Integer, Integer> implicit = new HashMap<>();

    Speakers(
            Reading reading,
            Parties parties,
            Authority authority,
            List<Draft> drafts,
            List<SpeakerResolver.Resolved> resolved) {
        this.reading = reading;
        this.parties = parties;
        this.authority = authority;
        this.drafts = drafts;
        this.resolved = resolved;
        this.draftOf = new int[reading.size()];
        Arrays.fill(draftOf, -1);
        int covered = 0;
        for (int d = 0; d < drafts.size(); d++) {
            int to = Math.min(reading.size(), drafts.get(d).contentTo());
            if (drafts.get(d).subject() == null) {
                implicit.put(drafts.get(d).cueToken(), d);
            }
            for (int i = Math.max(covered, drafts.get(d).contentFrom()); i < to; i++) {
                draftOf[i] = d;
            }
            covered = Math.max(covered, to);
        }
    }

    /** The index of the statement in whose content the token stands, or null. */
    @Nullable
    Integer draftAt(int token) {
        return draftOf[token] < 0 ? null : draftOf[token];
    }

    /** The speaker of the statement that the token stands in or opens, or null. */
    @Nullable
    Party of(int token) {
        int draft = draftOf[token] >= 0 || token + 1 >= draftOf.length ? draftOf[token] : draftOf[token + 1];
        if (draft < 0) {
            return null;
        }
        Subject subject = drafts.get(draft).subject();
        Party named = subject == null ? null : parties.covering(subject.from());
        String name = resolved.get(draft).name();
        if (named != null || name.isEmpty()) {
            return named;
        }
        return named(name, token);
    }

    /** Who speaks by the verb at the token, where its clause leaves the speaker out, or null. */
    @Nullable
    Party implicitAt(int verb) {
        Integer draft = implicit.get(verb);
        String name = draft == null ? "" : resolved.get(draft).name();
        return name.isEmpty() ? null : named(name, verb);
    }

    private Party named(String name, int token) {
        Actor actor = authority.named(name);
        return new Party(
                name, actor, parties.home(name), token, token + 1, "", actor == null ? Role.PERSON : Role.AGENT);
    }

    /** Makes بلاده a party: the country of whoever speaks, else of the last one named who has one. */
    void placeOwnCountries() {
        Actor last = null;
        for (int i = 0; i < reading.size(); i++) {
            Party party = parties.at(i);
            if (party != null && party.isPerson()) {
                last = party.home() != null ? party.home() : last;
            }
            String key = reading.key(i);
            String glued = RelationWords.OWN_COUNTRY.has(key) || key.length() < 5 ? "" : key.substring(0, 1);
            if (party == null && RelationWords.OWN_COUNTRY.has(key.substring(glued.length()))) {
                Party speaker = of(i);
                Actor home = speaker == null ? last : stateOf(speaker);
                if (home != null) {
                    parties.place(new Party(home.name(), home, null, i, i + 1, glued, Role.AGENT));
                }
            }
        }
    }

    private @Nullable Actor stateOf(Party speaker) {
        Actor actor = speaker.actor();
        return actor == null ? speaker.home() : parties.stateOf(actor);
    }
}
