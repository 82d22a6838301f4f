package org.isnad.arabic.attribution;

import org.isnad.arabic.attribution.Party.Role;

/**
 * Groups without a name of their own, by a plural head and what tells which: المسلحون القبليون، عمال المناجم، أنصار فلان،
 * أربعة صحفيين. A lone plural (متظاهرون) is nobody of whom an editor would draw a line.
 */
final class GroupParties {
    private static final int LONGEST = 4;

    private final Parties parties;
    private final Reading reading;
    private final TokenForms forms;

    private GroupParties(Parties parties) {
        this.parties = parties;
        this.reading = parties.reading();
        this.forms = new TokenForms(reading);
    }

    static void place(Parties parties) {
        GroupParties groups = new GroupParties(parties);
        for (int i = 0; i < groups.reading.size(); i++) {
            if (groups.isFree(i)) {
                groups.at(i);
            }
        }
    }

    private void at(int i) {
        for (GluedNoun noun : GluedNoun.readings(reading.key(i))) {
            if (RelationWords.PEOPLE_GROUP.has(noun.bare())) {
                place(i, noun.glued(), noun.isDefinite());
                return;
            }
        }
    }

    private void place(int head, String glued, boolean definite) {
        Party whose = parties.at(head + 1);
        if (!definite && whose != null && whose.glued().isEmpty() && !isSoundPlural(head)) {
            placeOf(head, glued, whose);
            return;
        }
        int to = head + 1;
        boolean described = definite;
        while (to < head + LONGEST && isFree(to)) {
            boolean article = Words.hasArticle(reading.key(to)) && !forms.isCalendar(to) && !isHead(to);
            boolean agrees = !definite && to == head + 1 && agrees(head, to);
            boolean second = to == head + 1 && !isSoundPlural(head);
            if (!agrees && !(article && (described || second))) {
                break;
            }
            described |= article;
            to++;
        }
        boolean others = isOther(reading.key(to));
        if (others || (to == head + 1 && counted(head, glued) < 0)) {
            return;
        }
        put(new Party(name(head, to, glued), null, null, head, to, glued, Role.GROUP));
    }

    /** "أنصار فلان", "عمال الشركة": whose people they are is no party by itself. */
    private void placeOf(int head, String glued, Party whose) {
        parties.extend(
                whose,
                new Party(name(head, whose.to(), glued), null, whose.home(), head, whose.to(), glued, Role.GROUP));
    }

    private void put(Party party) {
        Party before = parties.endingAt(party.from());
        if (before != null && before.role() == Role.GROUP && party.glued().equals("و")) {
            join(before, party);
            return;
        }
        int number = counted(party.from(), party.glued());
        parties.place(
                number < 0
                        ? party
                        : new Party(name(number, party.to(), ""), null, null, number, party.to(), "", party.role()));
    }

    /** Where the number before the head stands, or -1: عشرات المتظاهرين، عدد من الدول. */
    private int counted(int head, String glued) {
        int number = reading.is(head - 1, "من") ? head - 2 : head - 1;
        return glued.isEmpty() && isFree(number) && WordClass.QUANTITY.has(reading.key(number)) ? number : -1;
    }

    /** "البنوك وشركات الصرافة": together they are one party. */
    private void join(Party before, Party party) {
        String name = before.name() + " و" + party.name();
        parties.extend(before, new Party(name, null, null, before.from(), party.to(), before.glued(), Role.GROUP));
    }

    private String name(int from, int to, String glued) {
        String written = reading.slice(from, to).substring(glued.length());
        return glued.equals("ل") && written.startsWith("ل") ? "ال" + written.substring(1) : written;
    }

    /** Whether other people begin: الجمعيات المصانع. */
    private boolean isHead(int i) {
        return RelationWords.PEOPLE_GROUP.has(Words.withoutArticle(reading.key(i)));
    }

    private boolean isFree(int i) {
        return reading.isWord(i) && parties.covering(i) == null;
    }

    /** متظاهرون and متظاهرين, which have no second term. */
    private boolean isSoundPlural(int i) {
        String key = reading.key(i);
        return key.endsWith("ون") || key.endsWith("ين");
    }

    private static boolean isOther(String key) {
        return WordClass.ANOTHER.has(key) || key.equals("اخرين");
    }

    /** Whether the second word is an adjective of the indefinite first one: مسلحون قبليون، جمعيات محلية. */
    private boolean agrees(int head, int i) {
        String key = reading.key(i);
        boolean sound = isSoundPlural(head) && isSoundPlural(i);
        boolean feminine = reading.lastLetter(i) == 'ة' && key.endsWith("يه");
        return (sound || feminine) && !isOther(key) && !Words.hasArticle(key);
    }
}
