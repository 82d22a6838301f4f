package org.isnad.arabic.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Normalisation;
import org.isnad.arabic.Span;
import org.isnad.arabic.actor.Actor;
import org.isnad.arabic.actor.ActorType;
import org.isnad.arabic.actor.Mention;
import org.isnad.arabic.attribution.Subject.Kind;

/** Gathers the actors of a text: known ones by their mentions, people and speaking bodies that are proposed anew. */
final class ActorCollector {
    private final Reading reading;
    private final TokenForms forms;
    private final NameWords words;
    private final Map<String, ActorFinding> known = new LinkedHashMap<>();
    private final Map<String, ActorFinding> proposed = new LinkedHashMap<>();
    private final Map<String, Set<Passage>> mentionsOf = new HashMap<>();
    private final Map<String, String> byLastWord = new HashMap<>();

    private ActorCollector(Reading reading) {
        this.reading = reading;
        this.forms = new TokenForms(reading);
        this.words = new NameWords(reading);
    }

    static List<ActorFinding> collect(Reading reading, List<Subject> topics, List<Draft> drafts) {
        ActorCollector collector = new ActorCollector(reading);
        NameWords words = collector.words;
        Set<Integer> inNames = collector.wordsOfNames(topics);
        for (Mention mention : reading.mentions()) {
            boolean inName = mention.to() == mention.from() + 1 && inNames.contains(mention.from());
            if (!inName && (mention.acts() || collector.isSubject(mention))) {
                collector.add(mention);
            }
        }
        for (Subject topic : topics) {
            boolean given = words.isGiven(topic.from())
                    || words.isForeignName(topic.from())
                    || words.isApposed(topic.from())
                    || words.isKunya(topic.from());
            boolean full = topic.to() - topic.from() > 1 && !Words.looksLikeVerbalNoun(reading.key(topic.from()));
            boolean pair = topic.to() - topic.from() == 2 && reading.lastLetter(topic.to() - 1) == 'ة';
            boolean woman = topic.hasTitle() && topic.agreement() == Agreement.FEMININE && !pair;
            boolean noun = !given && !woman && reading.lastLetter(topic.from()) == 'ة';
            if (full && (given || topic.hasTitle()) && !noun) {
                collector.proposePeople(topic);
            }
        }
        for (Draft draft : drafts) {
            Subject subject = draft.subject();
            Mention speaker = subject == null ? null : reading.mentionFrom(subject.from());
            if (speaker != null && subject != null && speaker.to() == subject.to()) {
                collector.add(speaker);
            }
            boolean person = subject != null
                    && subject.kind() == Kind.PERSON
                    && (subject.hasTitle() || words.isFullName(subject, draft));
            if (subject != null && person) {
                collector.proposePeople(subject);
            } else if (subject != null && subject.kind() == Kind.ORGANISATION && subject.to() - subject.from() > 1) {
                collector.propose(subject, ActorType.ORGANISATION);
            }
        }
        List<ActorFinding> all = new ArrayList<>();
        collector.known.forEach((id, actor) -> all.add(with(actor, collector.mentions(id))));
        collector.proposed.forEach((key, actor) -> all.add(with(actor, collector.mentions(key))));
        return List.copyOf(all);
    }

    /** The words of people's names, which are no companies or clubs of the same name: كلاوديا فيراري، المدرب ميلان فلان. */
    private Set<Integer> wordsOfNames(List<Subject> topics) {
        Set<Integer> named = new HashSet<>();
        for (Subject topic : topics) {
            Mention known = reading.mentionFrom(topic.from());
            boolean state = known != null && known.actor().type() == ActorType.STATE;
            boolean person =
                    topic.to() > topic.from() + 1 && !state && (topic.hasTitle() || words.isGiven(topic.from()));
            for (int i = person ? topic.from() : topic.from() + 1; i < topic.to(); i++) {
                named.add(i);
            }
        }
        return named;
    }

    /**
     * Whether a state follows a verb, as most subjects do, and not one of going there (أعلن العراق, but زار العراق), or whether
     * a body stands before one behind أن (أن الجيش أرسل).
     */
    private boolean isSubject(Mention mention) {
        String before = reading.key(mention.from() - 1);
        if (reading.key(mention.from()).startsWith("ب")) {
            return false;
        }
        if (mention.actor().type() != ActorType.STATE) {
            return reading.isComplementiser(mention.from() - 1) && forms.isFiniteVerb(mention.to());
        }
        return forms.isFiniteVerb(mention.from() - 1)
                && !WordClass.ORG_HEAD.hasBase(reading.key(mention.from() - 2))
                && !WordClass.MOTION.has(Words.withoutConjunction(before));
    }

    private Collection<Passage> mentions(String key) {
        return mentionsOf.getOrDefault(key, new LinkedHashSet<>());
    }

    private void add(Mention mention) {
        Actor actor = mention.actor();
        Passage passage = Passage.of(reading.text(), mention.span());
        mentionsOf.computeIfAbsent(actor.id(), k -> new LinkedHashSet<>()).add(passage);
        known.putIfAbsent(actor.id(), new ActorFinding(actor.id(), actor.name(), actor.type(), List.of(passage)));
    }

    /** سالم رامي وسهير عون: each of those whose names و joins. */
    private void proposePeople(Subject subject) {
        for (int i = subject.from() + 2; i + 1 < subject.to(); i++) {
            if (words.joinsName(i)) {
                propose(part(subject, subject.from(), i), ActorType.PERSON);
                proposePeople(part(subject, i, subject.to()));
                return;
            }
        }
        propose(subject, ActorType.PERSON);
    }

    private static Subject part(Subject subject, int from, int to) {
        return new Subject(from, to, subject.titleFrom(), subject.titleTo(), Agreement.UNKNOWN, Kind.PERSON);
    }

    private void propose(Subject subject, ActorType type) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (reading.mention(i) != null && type != ActorType.PERSON) {
                return;
            }
        }
        Span whole = reading.span(subject.from(), subject.to());
        int glued = type == ActorType.PERSON ? words.gluedLetters(subject.from()) : 0;
        Span span = new Span(whole.start() + glued, whole.end());
        Passage passage = Passage.of(reading.text(), span);
        String key = Normalisation.fold(passage.text());
        String full = proposed.containsKey(key) ? key : byLastWord.getOrDefault(key, key);
        mentionsOf.computeIfAbsent(full, k -> new LinkedHashSet<>()).add(passage);
        proposed.putIfAbsent(full, new ActorFinding(null, passage.text(), type, List.of(passage)));
        byLastWord.putIfAbsent(key.substring(key.lastIndexOf(' ') + 1), full);
    }

    private static ActorFinding with(ActorFinding actor, Collection<Passage> mentions) {
        List<Passage> sorted = new ArrayList<>(mentions);
        sorted.sort((x, y) -> Integer.compare(x.start(), y.start()));
        return new ActorFinding(actor.id(), actor.name(), actor.type(), List.copyOf(sorted));
    }
}
