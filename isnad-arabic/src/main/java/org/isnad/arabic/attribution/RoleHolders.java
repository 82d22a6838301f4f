package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leads a role that stands alone (الوزير، المدرب، المتحدث ذاته) back to the person whom the text has named with it: the
 * nearest before it, or for a headline the first behind it. Further words of the role must be among those of the title.
 * A definite role that nobody was given (الروائية) and that is no office is what the text calls somebody it has named: the
 * nearest person without a title, as the article marks what is known already.
 */
final class RoleHolders {
    private static final int LONGEST = 8;
    /** How many people back somebody without a title is looked for. */
    private static final int UNTITLED_REACH = 12;

    private static final String COUNTERPART = "نظير";
    /** Two sentences. */
    private static final int NEAR = 40;

    private static final Set<String> SAME = Set.of("ذاته", "ذاتها", "نفسه", "نفسها", "المذكور", "عينه");
    private static final Set<String> SPEAKERS =
            Set.of("متحدث", "متحدثه", "متكلم", "معاليه", "سيادته", "فخامته", "سموه");

    /** Words for anybody of whom the text has spoken already, whatever the title. */
    private static final Set<String> ANYBODY = Set.of("رجل", "امراه", "مراه", "سيده", "شاب", "شابه", "فتاه");

    /** شقيقة الضحية is الأخت further down, نجله is الابن. */
    private static final Map<String, String> KIN = Map.of(
            "نجل", "ابن", "شقيق", "اخ", "شقيقه", "اخت", "والد", "اب", "والده", "ام", "كريمه", "ابنه", "ارمله", "زوجه");

    private record Holder(Subject person, Set<String> title) {}

    private final Reading reading;
    private final TokenForms forms;
    private final List<Holder> holders = new ArrayList<>();
    private final List<Subject> everybody = new ArrayList<>();
    private final List<Subject> unnamed = new ArrayList<>();
    private final Map<String, Agreement> genders = new HashMap<>();
    private final Map<String, List<Holder>> byHead = new HashMap<>();

    RoleHolders(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
    }

    /** Takes the person in, if it is one with a name; to be called in the order of the text. */
    void add(Subject person) {
        if (!WordClass.LAST_NAMED.has(reading.key(person.from()))) {
            everybody.add(person);
        }
        if (person.kind() == Subject.Kind.UNNAMED) {
            unnamed.add(person);
            return;
        }
        boolean nobody = forms.isTitle(person.from()) || WordClass.ANOTHER.has(reading.key(person.from()));
        if (person.kind() != Subject.Kind.PERSON || nobody) {
            return;
        }
        Subject known = withGender(person);
        Set<String> title = new HashSet<>();
        for (int i = person.titleFrom();
                person.hasTitle() && i < Math.min(person.titleTo(), person.titleFrom() + LONGEST);
                i++) {
            title.add(forms.bareTitle(i));
        }
        title.addAll(synonyms(title));
        Holder holder = new Holder(known, title);
        holders.add(holder);
        String governed = governed(person);
        for (String word : title) {
            if (!word.equals(governed)) {
                byHead.computeIfAbsent(word, k -> new ArrayList<>()).add(holder);
            }
        }
    }

    /** المتهم of محامي المتهم, and the minister of نائب الوزير: whose man the person is, who is not he himself. */
    private String governed(Subject person) {
        int first = person.titleFrom();
        boolean construct = person.hasTitle()
                && first + 1 < person.titleTo()
                && !forms.hasArticle(first)
                && forms.isTitle(first + 1);
        return construct ? forms.bareTitle(first + 1) : "";
    }

    /** Who is called by the last name alone has the gender of whom the text has named in full. */
    private Subject withGender(Subject person) {
        String last = reading.key(person.to() - 1);
        if (person.agreement() != Agreement.UNKNOWN) {
            genders.put(last, person.agreement());
            return person;
        }
        Agreement gender = genders.getOrDefault(last, Agreement.UNKNOWN);
        return new Subject(person.from(), person.to(), person.titleFrom(), person.titleTo(), gender, person.kind());
    }

    /** The person of the role, or null when the subject is no lone role or nobody is known to hold it. */
    @Nullable
    Subject of(Subject role) {
        boolean lone =
                !role.hasTitle() && role.kind() != Subject.Kind.UNNAMED && role.to() - role.from() <= LONGEST / 2;
        String key = reading.key(role.from());
        String head = Words.withoutArticle(key);
        if (lone && SPEAKERS.contains(head) && (role.to() - role.from() == 1 || isSame(role))) {
            Subject holder = nearest(holders, role, Set.of());
            Subject unnamed = calledSo(role, head, holder);
            return unnamed != null ? unnamed : holder;
        }
        if (lone && WordClass.LAST_NAMED.has(key) && role.to() - role.from() == 1) {
            return lastNamed(role, key.endsWith("ه") ? Agreement.FEMININE : Agreement.MASCULINE);
        }
        boolean counterpart = head.startsWith(COUNTERPART);
        if (lone && counterpart) {
            return nearest(byHead.getOrDefault(COUNTERPART, List.of()), role, Set.of(COUNTERPART));
        }
        boolean titled = lone && forms.isTitle(role.from()) && !Words.isGivenName(key) && !WordClass.QUANTITY.has(head);
        if (!titled) {
            return null;
        }
        Set<String> words = new HashSet<>();
        for (int i = role.from(); i < role.to(); i++) {
            boolean nationality = i > role.from()
                    && forms.hasArticle(role.from())
                    && reading.authority().stateOfAdjective(reading.key(i)) != null;
            if (!SAME.contains(reading.key(i)) && !nationality) {
                words.add(forms.bareTitle(i));
            }
        }
        Subject holder = ANYBODY.contains(head)
                ? (isToldWithoutName(role, head) ? null : nearestFitting(role, role.agreement()))
                : nearest(byHead.getOrDefault(head, List.of()), role, words);
        Subject unnamed = forms.hasArticle(role.from()) ? calledSo(role, head, holder) : null;
        if (unnamed != null || ANYBODY.contains(head)) {
            return unnamed != null ? unnamed : holder;
        }
        if (WordClass.UNNAMED.has(head)) {
            return holder != null ? holder : officeholder(role);
        }
        boolean known = forms.hasArticle(role.from()) || forms.hasArticle(role.to() - 1);
        return holder != null || !known || WordClass.OFFICE.has(head) ? holder : untitled(role);
    }

    /** رجلا اشترى البيت ... قال الرجل: somebody of whom the text has spoken without a name, right before. */
    private boolean isToldWithoutName(Subject role, String head) {
        for (int k = role.from() - 1; k >= Math.max(0, role.from() - NEAR); k--) {
            String key = reading.key(k);
            if (key.equals(head) || key.equals(head + "ا")) {
                return true;
            }
        }
        return false;
    }

    /** The one without a name who was called so (المسؤول behind قال مسؤول أمريكي), if the holder was not named since; or null. */
    private @Nullable Subject calledSo(Subject role, String head, @Nullable Subject holder) {
        int at = InOrder.firstFrom(unnamed, role.from(), Subject::from) - 1;
        for (int k = at; k >= Math.max(0, at - LONGEST); k--) {
            Subject one = unnamed.get(k);
            boolean later = holder == null || holder.from() < one.from();
            if (later && forms.bareTitle(one.from()).equals(head)) {
                return one;
            }
        }
        return null;
    }

    /** المسؤولة الأممية is المبعوثة الأممية: the nearest person whose title has the rest, and the gender. */
    private @Nullable Subject officeholder(Subject role) {
        int at = lastBefore(holders, role.from());
        for (int k = at; k >= Math.max(0, at - LONGEST) && role.to() - role.from() > 1; k--) {
            Holder one = holders.get(k);
            boolean fits = role.agreement().fits(one.person().agreement());
            if (fits && one.title().contains(forms.bareTitle(role.to() - 1))) {
                return one.person();
            }
        }
        return null;
    }

    /** Whoever of the gender was spoken of last, with a name or without one. */
    private @Nullable Subject lastNamed(Subject role, Agreement agreement) {
        int at = InOrder.firstFrom(everybody, role.from(), Subject::from) - 1;
        for (int k = at; k >= Math.max(0, at - LONGEST); k--) {
            Subject one = everybody.get(k);
            boolean person = one.kind() == Subject.Kind.PERSON || one.kind() == Subject.Kind.UNNAMED;
            if (person && agreement.fits(one.agreement())) {
                return one;
            }
        }
        return null;
    }

    private @Nullable Subject nearestFitting(Subject role, Agreement agreement) {
        int at = lastBefore(holders, role.from());
        for (int k = at; k >= Math.max(0, at - LONGEST); k--) {
            if (agreement.fits(holders.get(k).person().agreement())) {
                return holders.get(k).person();
            }
        }
        return null;
    }

    /** The nearest person before the role who has no title and whom its gender fits, or null. */
    private @Nullable Subject untitled(Subject role) {
        int at = lastBefore(holders, role.from());
        for (int k = at; k >= Math.max(0, at - UNTITLED_REACH); k--) {
            Subject person = holders.get(k).person();
            boolean untitled = holders.get(k).title().isEmpty() && !isConstruct(person);
            if (untitled && role.agreement().fits(person.agreement())) {
                return person;
            }
        }
        return null;
    }

    /** أوراق القضية, which is nobody's name. */
    private boolean isConstruct(Subject person) {
        return person.to() - person.from() == 2
                && forms.hasArticle(person.to() - 1)
                && !forms.isGivenName(person.from())
                && !reading.isSurname(reading.key(person.to() - 1));
    }

    /** Other words for the same role. */
    private static Set<String> synonyms(Set<String> title) {
        Set<String> more = new HashSet<>();
        if (title.contains("مدير") && title.contains("فني")) {
            more.add("مدرب");
        }
        if (title.stream().anyMatch(word -> word.startsWith(COUNTERPART))) {
            more.add(COUNTERPART);
        }
        if (title.contains("ناطق")) {
            more.add("متحدث");
        }
        if (title.contains("متحدث")) {
            more.add("ناطق");
        }
        KIN.forEach((word, general) -> {
            if (title.contains(word)) {
                more.add(general);
            }
        });
        return more;
    }

    private boolean isSame(Subject role) {
        return SAME.contains(reading.key(role.to() - 1));
    }

    private static @Nullable Subject nearest(List<Holder> holders, Subject role, Set<String> words) {
        int at = lastBefore(holders, role.from());
        for (int k = at; k >= Math.max(0, at - LONGEST); k--) {
            if (holders.get(k).title().containsAll(words)) {
                return holders.get(k).person();
            }
        }
        boolean headline =
                at < 0 && !holders.isEmpty() && holders.get(0).title().containsAll(words);
        return headline ? holders.get(0).person() : null;
    }

    private static int lastBefore(List<Holder> holders, int token) {
        return InOrder.firstFrom(holders, token, holder -> holder.person().from()) - 1;
    }
}
