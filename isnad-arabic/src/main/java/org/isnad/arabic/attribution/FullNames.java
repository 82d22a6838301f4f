package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Leads the short mentions of a text back to the fullest one (سالم to رامي سالم, الوزارة to وزارة النقل), lone roles to
 * their holders and lone heads to their bodies.
 */
final class FullNames {
    private static final int LONGEST_NAME = 6;
    /** How many names back a lone head is led. */
    private static final int FAR = 400;

    /** Somebody the article named: the name as it shall be shown, and where. */
    private record Named(String name, String key, int token, Agreement agreement, Kind kind) {}

    private final Reading reading;
    private final Prefixes prefixes;
    private final RoleHolders roles;
    private final BodyHolders bodies;
    private final List<Named> named = new ArrayList<>();
    private final Map<String, Named> personByStart = new HashMap<>();
    private final Map<String, Named> personByEnd = new HashMap<>();
    private final Map<String, List<Named>> byStart = new HashMap<>();

    private FullNames(Reading reading) {
        this.reading = reading;
        this.prefixes = new Prefixes(reading);
        this.roles = new RoleHolders(reading);
        this.bodies = new BodyHolders(reading);
    }

    /** The names of everybody whom the text names. */
    static FullNames of(Reading reading, List<Draft> drafts, List<Subject> asides, List<Subject> topics) {
        FullNames names = new FullNames(reading);
        for (Draft draft : drafts) {
            names.collect(draft.subject());
        }
        asides.forEach(names::collect);
        topics.forEach(names::collect);
        names.holders(drafts, asides, topics);
        names.named.sort((a, b) -> Integer.compare(a.token(), b.token()));
        names.index();
        return names;
    }

    private void collect(@Nullable Subject subject) {
        if (subject != null) {
            String name = shown(subject);
            named.add(new Named(name, Normalisation.fold(name), subject.from(), subject.agreement(), subject.kind()));
        }
    }

    private void holders(List<Draft> drafts, List<Subject> asides, List<Subject> topics) {
        List<Subject> people = new ArrayList<>(topics);
        people.addAll(asides);
        for (Draft draft : drafts) {
            if (draft.subject() != null) {
                people.add(draft.subject());
            }
        }
        people.sort((a, b) -> Integer.compare(a.from(), b.from()));
        people.forEach(roles::add);
    }

    /** The fullest name that the article has for the subject. */
    String of(Subject subject) {
        if (subject.kind() == Kind.UNNAMED) {
            return Speaker.UNNAMED;
        }
        Subject holder = roles.of(subject);
        if (holder != null) {
            return of(holder);
        }
        String name = shown(subject);
        String key = Normalisation.fold(name);
        String best = name;
        if (subject.kind() == Kind.PERSON && subject.to() - subject.from() <= 2) {
            best = longest(key, name, true);
            if (best.equals(name)) {
                best = longest(key, name, false);
            }
        } else if (Words.hasArticle(key) && key.indexOf(' ') < 0) {
            best = longest(key, name, true);
            if (!best.equals(name)) {
                return best;
            }
            best = lastBefore(byStart.get(key.substring(2)), subject.from(), name);
            if (best.equals(name)) {
                best = lastBefore(byStart.get(key), subject.from(), name);
            }
            String body = best.equals(name) ? bodies.of(subject.from()) : null;
            best = body == null ? best : body;
        }
        return best;
    }

    private String shown(Subject subject) {
        String slice = reading.slice(subject.from(), subject.to());
        String key = reading.key(subject.from());
        if (prefixes.joinsSomebody(subject.from())) {
            return slice.substring(1);
        }
        if (subject.kind() == Kind.PERSON) {
            return slice.substring(new NameWords(reading).gluedLetters(subject.from()));
        }
        Mention known = reading.mentionFrom(subject.from());
        boolean whole = known != null
                && known.span().start() == reading.token(subject.from()).start();
        if (!whole && key.startsWith("ل") && key.length() > 4 && slice.startsWith("ل")) {
            return slice.startsWith("لل") ? "ال" + slice.substring(2) : slice.substring(1);
        }
        return slice;
    }

    private static String lastBefore(@Nullable List<Named> named, int token, String otherwise) {
        int far = 0;
        for (int k = named == null ? -1 : named.size() - 1; named != null && k >= 0 && far < FAR; k--, far++) {
            if (named.get(k).token() < token) {
                return named.get(k).name();
            }
        }
        return otherwise;
    }

    /** Makes every beginning and ending of the longer names lead to the first of them. */
    private void index() {
        for (Named one : named) {
            String[] words = one.key().split(" ");
            boolean role = WordClass.TITLE.hasBase(words[0]) && !Words.isGivenName(words[0]);
            if (words.length < 2 || words.length > LONGEST_NAME) {
                continue;
            }
            byStart.computeIfAbsent(words[0], k -> new ArrayList<>()).add(one);
            if (one.kind() != Kind.PERSON || role) {
                continue;
            }
            for (int i = 1; i < words.length; i++) {
                personByStart.putIfAbsent(String.join(" ", Arrays.copyOfRange(words, 0, i)), one);
                personByEnd.putIfAbsent(String.join(" ", Arrays.copyOfRange(words, i, words.length)), one);
            }
        }
    }

    /** The first longer name of the article that ends with this one, or that begins with it. */
    private String longest(String key, String name, boolean ends) {
        Named found = (ends ? personByEnd : personByStart).get(key);
        return found == null ? name : found.name();
    }
}
