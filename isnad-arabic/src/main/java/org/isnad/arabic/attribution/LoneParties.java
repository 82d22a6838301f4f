package org.isnad.arabic.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Party.Role;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Organisations that only their head tells (حزب اليسار الديمقراطي), and heads and roles that stand alone for what was
 * named before with them: الحزب، الصندوق، الوزير.
 */
final class LoneParties {
    private static final int LONGEST = 5;

    private final Parties parties;
    private final Reading reading;
    private final TokenForms forms;
    private final RoleHolders holders;
    private final Map<String, Party> byHead = new HashMap<>();
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private final Map<String, Set<String>> headsById = new HashMap<>();
    private final Map<String, String> nameByBeginning = new HashMap<>();

    private LoneParties(Parties parties, List<Subject> people) {
        this.parties = parties;
        this.reading = parties.reading();
        this.forms = new TokenForms(reading);
        this.holders = new RoleHolders(reading);
        people.forEach(holders::add);
    }

    static void place(Parties parties, List<Subject> people) {
        LoneParties lone = new LoneParties(parties, people);
        for (int i = 0; i < lone.reading.size(); i++) {
            Party party = parties.covering(i);
            if (party == null && lone.reading.isWord(i)) {
                lone.at(i);
                party = parties.covering(i);
            }
            if (party != null && party.role() == Role.AGENT) {
                lone.remember(i, party);
                i = party.to() - 1;
            } else if (party != null) {
                lone.rememberOffice(i);
            }
        }
    }

    /** "رئيس المفوضية الأوروبية فلان": the body is known by the office of the one who is named. */
    private void rememberOffice(int i) {
        Mention mention = reading.mentionFrom(i);
        if (mention != null) {
            Actor actor = mention.actor();
            remember(i, new Party(actor.name(), actor, null, i, mention.to(), "", Role.AGENT));
        }
    }

    private void remember(int from, Party party) {
        String key = reading.key(from);
        String head = key.substring(Math.min(key.length(), party.glued().length()));
        Actor actor = party.actor();
        if ((isHead(Words.withoutArticle(head)) || PartyHeads.isAgent(head)) && party.to() - from > 1) {
            remember(Words.withoutArticle(head), party);
        } else if (actor != null) {
            for (String first : headsById.computeIfAbsent(actor.id(), id -> heads(actor))) {
                remember(first, party);
            }
        }
    }

    /** The one that was named most often with the head is meant by it, and the last of several. */
    private void remember(String head, Party party) {
        int times = timesNamed.merge(head + "|" + party.name(), 1, Integer::sum);
        Party before = byHead.get(head);
        if (before == null || times >= timesNamed.getOrDefault(head + "|" + before.name(), 0)) {
            byHead.put(head, party);
        }
    }

    /** The heads with which the actor's names begin. */
    private static Set<String> heads(Actor actor) {
        Set<String> heads = new HashSet<>();
        for (String name : actor.aliases()) {
            heads.add(Words.firstOf(name));
        }
        heads.add(Words.firstOf(actor.name()));
        heads.removeIf(head -> !isHead(head));
        return heads;
    }

    private static boolean isHead(String word) {
        return WordClass.ORG_HEAD.has(word) || RelationWords.NAMED_HEAD.has(word);
    }

    private void at(int i) {
        String key = reading.key(i);
        if (GluedNoun.in(reading.key(i - 1), RelationWords.FORMING) != null) {
            return;
        }
        for (GluedNoun noun : GluedNoun.readings(key)) {
            String glued = noun.glued();
            String rest = noun.rest();
            String bare = noun.bare();
            boolean definite = noun.isDefinite();
            if (bare.length() < 2 || (!glued.isEmpty() && WordClass.ORG_HEAD.has(key))) {
                continue;
            }
            if (definite && RelationWords.NAMED_HEAD.has(bare) && continues(i + 1)) {
                described(i, glued);
                return;
            }
            if (definite && isHead(bare) && standsAlone(i)) {
                alone(i, glued, bare);
                return;
            }
            if (definite && WordClass.TITLE.has(bare) && standsAlone(i)) {
                role(i, glued);
                return;
            }
            if (!definite && RelationWords.NAMED_HEAD.has(rest) && (glued.isEmpty() || !WordClass.ORG_HEAD.has(key))) {
                named(i, glued, rest);
                return;
            }
        }
    }

    /** الحزب, which was named before, or the body of a state that is told by its seat. */
    private void alone(int i, String glued, String head) {
        Party before = byHead.get(head);
        Party seat = seat(i + 1);
        if (before != null) {
            parties.place(new Party(before.name(), before.actor(), null, i, i + 1, glued, Role.AGENT));
        } else if (RelationWords.SEATED_BODY.has(head) && seat != null) {
            parties.extend(seat, new Party(seat.name(), seat.actor(), null, i, seat.to(), glued, Role.AGENT));
        }
    }

    /** السلطات في برن: the state that is named by where its body sits, or null. */
    private @Nullable Party seat(int i) {
        Party place = reading.is(i, "في") ? parties.at(i + 1) : null;
        return place != null && Parties.isState(place.actor()) && place.glued().isEmpty() ? place : null;
    }

    private void role(int i, String glued) {
        Subject person = holders.of(new Subject(i, i + 1, -1, -1, Agreement.UNKNOWN, Kind.OTHER));
        Party before = byHead.get(Words.withoutArticle(reading.key(i)));
        if (glued.isEmpty() && person == null && before != null) {
            parties.place(new Party(before.name(), before.actor(), null, i, i + 1, "", Role.AGENT));
        }
        if (glued.isEmpty() && person != null && person.to() - person.from() > 1) {
            String name = reading.slice(person.from(), person.to());
            parties.place(new Party(name, null, parties.home(name), i, i + 1, "", Role.PERSON));
        }
    }

    /** Whether no adjective or second term follows that would make it another one. */
    private boolean standsAlone(int i) {
        boolean adjective = Words.hasArticle(reading.key(i + 1)) && !isAnother(i + 1);
        return !adjective && parties.stateOfNisba(i + 1) == null && reading.opening(i + 1) == null;
    }

    /** Whether somebody else begins: دعت الحكومة النقابة. */
    private boolean isAnother(int i) {
        String key = reading.key(i);
        String bare = Words.withoutArticle(key);
        return parties.at(i) != null || byHead.containsKey(bare) || RelationWords.SEATED_BODY.has(bare);
    }

    /** An organisation by its head and adjectives: الائتلاف الحكومي. */
    private void described(int from, String glued) {
        int adjectives = from + 1;
        while (adjectives < from + 3 && continues(adjectives) && isAdjective(from, adjectives)) {
            adjectives++;
        }
        int to = behindPurpose(adjectives);
        if (to == from + 1 || (to == adjectives && parties.stateOfNisba(from + 1) != null)) {
            return;
        }
        parties.place(new Party(written(from, to, glued), null, null, from, to, glued, Role.AGENT));
    }

    /** The definite phrase without what is glued before it: الحزب for للحزب. */
    private String written(int from, int to, String glued) {
        String written = reading.slice(from, to).substring(glued.length());
        return glued.endsWith("ل") ? "ال" + written.substring(1) : written;
    }

    /** شركة ناشئة، مؤسسة كبيرة، هيئة محلية: any one of them. */
    private boolean isAdjectiveOfIndefinite(int i) {
        String key = reading.key(i);
        int n = key.length();
        boolean pattern = n == 5 && (key.charAt(1) == 'ا' || key.charAt(2) == 'ي');
        return reading.lastLetter(i) == 'ة' && (pattern || key.endsWith("يه"));
    }

    /** Whether the word may be an adjective of the head, with which it agrees: الشركة العربية, but not الشركة العقد. */
    private boolean isAdjective(int head, int i) {
        String key = reading.key(i);
        boolean agrees = (reading.lastLetter(head) == 'ة') == (reading.lastLetter(i) == 'ة');
        return agrees && !key.startsWith("و") && !key.startsWith("لل");
    }

    /** Behind those for whom an organisation is: للأطباء، لمنتجي القطن، لعمال بنين. */
    private int behindPurpose(int from) {
        int to = from;
        if (reading.key(to).startsWith("لل") && continues(to)) {
            to++;
        } else if (isConstruct(to)) {
            Party state = parties.at(to + 1);
            if (state != null) {
                parties.extend(state, new Party(state.name(), state.actor(), null, to, state.to(), "", Role.THING));
            }
            to += 2;
        }
        while (to > from
                && to < from + LONGEST - 1
                && continues(to)
                && reading.key(to).startsWith("وال")) {
            to++;
        }
        return to;
    }

    /** A noun behind ل with a second term: لمنتجي القطن. */
    private boolean isConstruct(int i) {
        String key = reading.key(i);
        Party next = parties.at(i + 1);
        boolean state = next != null
                && Parties.isState(next.actor())
                && next.to() == i + 2
                && next.glued().isEmpty();
        return reading.isWord(i)
                && parties.covering(i) == null
                && key.startsWith("ل")
                && key.length() > 4
                && !Words.isFunctionWord(key)
                && isPurpose(key.substring(1))
                && (state
                        || !reading.isWord(i + 2)
                        || (Words.hasArticle(reading.key(i + 1)) && parties.covering(i + 1) == null));
    }

    private static boolean isPurpose(String key) {
        return RelationWords.PURPOSE.has(key) || RelationWords.PEOPLE_GROUP.has(key) || key.endsWith("ي");
    }

    /** An organisation by its head and the definite words, or the one name, behind it. */
    private void named(int from, String glued, String head) {
        int to = from + 1;
        if (RelationWords.PURPOSE.has(reading.key(to)) && isBareName(to + 1)) {
            to++;
        }
        boolean bare = isBareName(to) && !isAdjectiveOfIndefinite(to);
        if (bare) {
            to++;
        }
        if (!bare
                && reading.key(to).startsWith("ال")
                && WordClass.ORG_HEAD.hasBase(reading.key(to))
                && continues(to + 1)) {
            to++;
        }
        while (to < from + LONGEST && continues(to) && (to == from + 1 || parties.stateOfNisba(to - 1) == null)) {
            to++;
        }
        if (to - from < 2 || (bare && to - from < 3 && !head.equals("نادي") && !head.equals("شركه"))) {
            return;
        }
        String second = reading.key(from + 1);
        String beginning = head + " " + second;
        String name = head + "|" + second;
        String written = reading.slice(from, to);
        String full = nameByBeginning.merge(
                name,
                glued.isEmpty() ? written : written.substring(Math.min(1, written.length())),
                (old, now) -> now.startsWith(old) ? now : old);
        PartyHeads.Head people =
                glued.isEmpty() && parties.covering(from - 1) == null ? PartyHeads.of(reading.key(from - 1)) : null;
        boolean headed = people != null && people.kind() == PartyHeads.Kind.AGENT && !people.definite();
        if (beginning.length() > 3 && people != null && headed) {
            parties.place(new Party(full, null, null, from - 1, to, people.glued(), Role.AGENT));
        } else if (beginning.length() > 3) {
            parties.place(new Party(full, null, null, from, to, glued, Role.AGENT));
        }
    }

    private boolean isBareName(int i) {
        String key = reading.key(i);
        return reading.isWord(i)
                && parties.covering(i) == null
                && !Words.hasArticle(key)
                && forms.opensName(i)
                && !forms.isFiniteVerb(i)
                && PartyHeads.of(key) == null
                && !WordClass.ORG_HEAD.has(key)
                && !WordClass.QUANTITY.has(key);
    }

    private boolean continues(int i) {
        String key = reading.key(i);
        boolean definite = (Words.hasArticle(key) && !WordClass.ORG_HEAD.hasBase(key) && !WordClass.TITLE.hasBase(key))
                || key.startsWith("لل")
                || key.startsWith("وال");
        return reading.isWord(i)
                && parties.covering(i) == null
                && definite
                && !forms.isCalendar(i)
                && !WordClass.DAY.has(key);
    }
}
