package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Comparator;
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

/** The people with a full name, and where they are meant by the last part of it. */
final class PeopleParties {
    private static final int LONGEST = 14;

    private final Parties parties;
    private final Reading reading;
    private final TokenForms forms;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Map<String, Actor> homes = new HashMap<>();

    private PeopleParties(Parties parties) {
        this.parties = parties;
        this.reading = parties.reading();
        this.forms = new TokenForms(reading);
    }

    /** Places the people and hands back those with a full name, in the order of the text. */
    static List<Subject> place(Parties parties, List<Subject> topics, List<Draft> drafts) {
        PeopleParties people = new PeopleParties(parties);
        List<Subject> all = new ArrayList<>(topics);
        for (Draft draft : drafts) {
            if (draft.subject() != null) {
                all.add(draft.subject());
            }
        }
        all.addAll(people.overlooked(topics));
        List<Subject> full = all.stream()
                .map(people::trimmed)
                .filter(people::isFull)
                .sorted(Comparator.comparingInt(Subject::from))
                .toList();
        full.forEach(people::learn);
        full.forEach(people::place);
        people.placeShortNames();
        return full;
    }

    /** Names that begin with a known given name, and that a wrong one before them has hidden. */
    private List<Subject> overlooked(List<Subject> topics) {
        Set<Integer> known = new HashSet<>();
        topics.forEach(topic -> known.add(topic.from()));
        People names = new People(reading);
        List<Subject> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            if (reading.isWord(i) && forms.isGivenName(i) && !known.contains(i) && !forms.isGivenName(i - 1)) {
                Subject person = names.at(i, Math.min(reading.size(), i + LONGEST));
                if (person != null && person.from() == i) {
                    found.add(person);
                }
            }
        }
        return found;
    }

    /** The person without the words behind the name that are no part of it. */
    private Subject trimmed(Subject person) {
        int from = person.from();
        boolean son = reading.is(from, "بن") || reading.is(from, "ابن");
        while (son && from > person.from() - 3 && isNamePart(from - 1)) {
            from--;
        }
        if (from < person.from()) {
            return new Subject(from, person.to(), -1, -1, person.agreement(), person.kind());
        }
        int to = person.to();
        while (to > person.from() && isNoName(to - 1)) {
            to--;
        }
        return to == person.to()
                ? person
                : new Subject(
                        person.from(), to, person.titleFrom(), person.titleTo(), person.agreement(), person.kind());
    }

    private boolean isNamePart(int i) {
        String key = reading.key(i);
        return reading.isWord(i) && (forms.isGivenName(i) || WordClass.NAME_LINK.has(key));
    }

    private boolean isNoName(int i) {
        String key = reading.key(i);
        String bare = Words.withoutConjunction(key);
        boolean owned = key.length() > 3 && key.endsWith("ه") && reading.lastLetter(i) == 'ه';
        return PartyHeads.of(key) != null
                || reading.mention(i) != null
                || ((owned || key.endsWith("ها")) && !Words.isGivenName(key))
                || WordClass.CONNECTOR.has(key)
                || Words.isComplementiser(bare)
                || (forms.isFiniteVerb(i) && !reading.isSurname(key));
    }

    private boolean isFull(Subject person) {
        if (person.kind() != Kind.PERSON
                || person.to() - person.from() < 2
                || reading.mention(person.from()) != null
                || forms.isTitle(person.from())) {
            return false;
        }
        String first = reading.key(person.from());
        boolean construct = reading.lastLetter(person.from()) == 'ة'
                && Words.hasArticle(reading.key(person.from() + 1))
                && !Words.isGivenName(first);
        boolean noName = construct
                || isNoName(person.from())
                || WordClass.ORG_HEAD.has(first)
                || WordClass.ORG_HEAD.has(reading.key(person.from() + 1))
                || WordClass.QUANTITY.has(first)
                || (!Words.isGivenName(first)
                        && (NewsVerbs.standard().isVerb(first)
                                || RelationLexicon.standard().verb(first) != null));
        return !noName && !hasWrongTitle(person);
    }

    /** "وطالب البنك ..." is no title, and a title in which a surname stands belongs to that. */
    private boolean hasWrongTitle(Subject person) {
        if (!person.hasTitle() || person.titleFrom() > person.from()) {
            return false;
        }
        String first = reading.key(person.titleFrom());
        boolean verb = RelationLexicon.standard().verb(first) != null && PartyHeads.of(first) == null;
        boolean wrong = verb || RelationWords.PREPOSITION.has(first);
        for (int i = person.titleFrom() + 1; i < person.from() && !wrong; i++) {
            wrong = reading.isSurname(reading.key(i));
        }
        return wrong;
    }

    private void learn(Subject person) {
        String name = reading.slice(person.from(), person.to());
        fullNames.putIfAbsent(reading.key(person.to() - 1), name);
        Actor home = home(person);
        if (home != null) {
            homes.putIfAbsent(name, home);
        }
    }

    private void place(Subject person) {
        boolean titleBefore = person.hasTitle() && person.titleFrom() < person.from();
        int from = titleBefore ? person.titleFrom() : person.from();
        if (!titleBefore && forms.isTitle(from - 1)) {
            from--;
        }
        place(reading.slice(person.from(), person.to()), from, person.to());
    }

    private void placeShortNames() {
        for (int i = 0; i < reading.size(); i++) {
            if (!reading.isWord(i) || reading.mention(i) != null || parties.covering(i) != null) {
                continue;
            }
            String key = reading.key(i);
            for (String glued : List.of("", "و", "ل", "ب", "ول", "وب")) {
                String last = key.startsWith(glued) ? key.substring(glued.length()) : "";
                boolean surname = reading.isSurname(last) || (glued.isEmpty() && forms.isTitle(i - 1));
                String full = surname ? fullNames.get(last) : null;
                if (full != null) {
                    boolean titled = glued.isEmpty() && forms.isTitle(i - 1) && parties.covering(i - 1) == null;
                    place(full, titled ? i - 1 : i, i + 1);
                    break;
                }
            }
        }
    }

    private void place(String name, int from, int to) {
        parties.place(new Party(name, null, homes.get(name), from, to, glued(from, to), Role.PERSON));
    }

    private String glued(int from, int to) {
        String key = reading.key(from);
        PartyHeads.Head head = PartyHeads.of(key);
        if (head != null) {
            return head.glued();
        }
        for (String glued : List.of("و", "ل", "ب", "ف")) {
            String rest = key.startsWith(glued) ? key.substring(1) : "";
            boolean surname = to - from == 1 && reading.isSurname(rest) && !reading.isSurname(key);
            boolean title = WordClass.TITLE.hasBase(rest) && !WordClass.TITLE.hasBase(key);
            boolean given = Words.isGivenName(rest) && !Words.isGivenName(key);
            if (surname || title || given) {
                return glued;
            }
        }
        return key.startsWith("لل") && to - from > 1 ? "ل" : "";
    }

    /** The state that the title tells, by a nisba or by its name. */
    private @Nullable Actor home(Subject person) {
        for (int i = person.titleFrom(); person.hasTitle() && i < person.titleTo(); i++) {
            Mention mention = reading.mention(i);
            Actor state = mention != null ? parties.stateOf(mention.actor()) : parties.stateOfNisba(i);
            if (state != null) {
                return state;
            }
        }
        return null;
    }
}
