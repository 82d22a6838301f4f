package org.isnad.arabic.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.arabic.Sentence;
import org.isnad.arabic.actor.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is asserted between two actors: a predicate of {@code relations.tsv} with both parties in its clause, or
 * meant by الجانبان، البلدان or بينهما, by بلاده, or by a subject that goes on. One way through every sentence; what a
 * relation needs stands within a few words of its predicate. A relation that is not plain is left to the editor.
 */
final class RelationFinder {
    /** Kinds of verbs that do not assert what their object names. */
    private static final Set<String> UNREAL = Set.of("REJECT", "REQUEST", "THREATEN");

    /** What is rejected stands within so many words. */
    private static final int REJECTED_WITHIN = 4;

    private static final RelationPredicate BACKING =
            new RelationPredicate("SUPPORT", "+", RelationPredicate.Form.NOUN, Set.of(), Set.of());

    private final Reading reading;
    private final Parties parties;
    private final Speakers speakers;
    private final Sides sides;
    private final ClauseWalk walk;
    private final VerbRelations verbs;
    private final NounRelations nouns;
    private final PronounObjects pronouns;
    private final SubjectSearch subjects;
    private final RelationCollector collector;
    private final ClauseState state = new ClauseState();

    private RelationFinder(Reading reading, Parties parties, Speakers speakers) {
        this.reading = reading;
        this.parties = parties;
        this.speakers = speakers;
        this.sides = new Sides(reading, parties);
        this.walk = new ClauseWalk(reading, parties, sides);
        this.subjects = new SubjectSearch(reading, parties, sides, walk);
        ObjectSearch objects = new ObjectSearch(reading, parties, walk);
        this.verbs = new VerbRelations(reading, walk, objects);
        this.nouns = new NounRelations(reading, parties, walk, objects);
        this.pronouns = new PronounObjects(reading, parties, subjects);
        this.collector = new RelationCollector(reading, speakers, sides);
    }

    static List<Relation> find(
            Reading reading,
            Authority authority,
            List<Draft> drafts,
            List<SpeakerResolver.Resolved> resolved,
            List<Subject> topics) {
        Parties parties = Parties.of(reading, authority, topics, drafts);
        Speakers speakers = new Speakers(reading, parties, authority, drafts, resolved);
        speakers.placeOwnCountries();
        RelationFinder finder = new RelationFinder(reading, parties, speakers);
        reading.sentences().forEach(finder::sentence);
        return finder.collector.found();
    }

    private void sentence(Sentence sentence) {
        state.beginSentence();
        state.topic(topicAt(sentence.first()));
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Party party = parties.covering(i);
            if (reading.isComma(i)) {
                state.topic(null);
            }
            boolean free = party == null || (party.role() == Party.Role.THING && party.from() == i);
            if (free && reading.isWord(i)) {
                word(i, sentence, party != null);
            } else if (party == null && walk.ends(i)) {
                state.endClause();
            }
            if (party != null && party.from() == i) {
                state.named(party);
            }
            joined(i);
        }
    }

    private void word(int i, Sentence sentence, boolean owned) {
        String key = reading.key(i);
        String bare = Words.withoutConjunction(key);
        if (collector.add(backed(i, bare), i, sentence) || collector.add(helped(i, bare), i, sentence)) {
            return;
        }
        RelationPredicate noun = RelationLexicon.standard().noun(key);
        List<Bond> ofNoun = noun == null || state.isUnreal() ? List.of() : nouns.at(i, noun, sentence, state);
        if (collector.add(ofNoun, i, sentence)) {
            state.acts(ofNoun.get(0).a());
            return;
        }
        RelationPredicate verb = owned || walk.isGoverned(i) ? null : verbs.chosen(i, key, sentence);
        boolean finite = isVerb(i, key) || (parties.endingAt(i) != null && subjects.isAfterAs(i, sentence.first()));
        if (verb == null && !owned && collector.add(pronouns.at(i, sentence, state), i, sentence)) {
            state.verb(i, null, false);
            return;
        }
        if (verb == null && !finite) {
            clauseWord(i, key);
            return;
        }
        if (noun != null && !finite && verb != null && state.verb() >= 0) {
            return;
        }
        PartyGroup subject = isFirstPerson(verb) ? speaker(i) : subjects.before(i, sentence.first());
        if (subject == null
                && !isParticiple(verb)
                && !RelationLexicon.standard().isJoined(key)) {
            subject = state.topic();
        }
        if (subject == null && RelationWords.SUFFERING.has(key)) {
            subject = walk.groupAt(i + 1, null);
        }
        if (!walk.isRelative(i - 1)) {
            state.topic(null);
        }
        subject = subject != null || isParticiple(verb) || isFirstPerson(verb)
                ? subject
                : subjects.after(i + 1, sentence.end());
        Party speaker = subject == null && !isParticiple(verb) ? speakers.implicitAt(i) : null;
        subject = speaker == null ? subject : PartyGroup.of(speaker);
        Occasion occasion = subject == null || !finite ? null : state.takeOccasion();
        if (subject != null && occasion != null) {
            collector.add(occasion.bonds(subject), occasion.noun(), sentence);
        }
        if (verb != null && collector.add(verbs.at(i, verb, subject, sentence, state), i, sentence)) {
            state.verb(i, subject != null && isActor(i, subject) ? subject : null, false);
            if (UNREAL.contains(verb.kind())) {
                state.unreal();
            }
            return;
        }
        if (verb != null && subject != null && verb.kind().equals("REJECT")) {
            collector.add(answered(i, verb, subject, sentence), i, sentence);
        }
        if (finite || (verb != null && noun == null)) {
            state.verb(i, subject, subject == null && hasOwnSubject(i + 1));
        }
    }

    /** "الجماعة المدعومة من كذا", "فلان محسوب على كذا". */
    private List<Bond> backed(int i, String key) {
        boolean led = (RelationWords.BACKED.has(key) && reading.is(i + 1, "من"))
                || (RelationWords.COUNTED.has(key) && reading.is(i + 1, "علي"));
        PartyGroup by = led ? walk.groupAt(i + 2, null) : null;
        if (RelationWords.BACKED.has(key) && parties.at(i + 1) != null) {
            PartyGroup with = walk.groupAt(i + 1, null);
            by = with != null && with.first().preposition().equals("ب") ? with : null;
        }
        boolean joined = !key.equals(reading.key(i));
        Party before = joined ? null : parties.endingAt(i);
        PartyGroup who = before != null ? PartyGroup.of(before) : state.topic();
        who = who != null ? who : state.lastSubject();
        return who == null || by == null ? List.of() : Bond.across(by, who, i, BACKING);
    }

    /** "رفض فلان هذه الاتهامات": whoever has raised them. */
    private List<Bond> answered(int verb, RelationPredicate rejecting, PartyGroup subject, Sentence sentence) {
        Party accuser = collector.accuser(verb);
        int from = Math.max(verb + 1, subject.to());
        for (int i = from;
                accuser != null && i < Math.min(sentence.end(), from + REJECTED_WITHIN) && !walk.ends(i);
                i++) {
            RelationPredicate noun = RelationLexicon.standard().noun(reading.key(i));
            if (noun != null && noun.kind().equals("ACCUSE") && Words.hasArticle(reading.key(i))) {
                return Bond.across(subject, PartyGroup.of(accuser), verb, rejecting);
            }
        }
        return List.of();
    }

    /** "بدعم من كذا", "بمساعدة كذا": who stands behind it supports who acts. */
    private List<Bond> helped(int i, String key) {
        PartyGroup helper =
                RelationWords.HELPED.has(key) ? walk.groupAt(reading.is(i + 1, "من") ? i + 2 : i + 1, null) : null;
        PartyGroup who = state.verbSubject();
        return helper == null || who == null ? List.of() : Bond.across(helper, who, i, BACKING);
    }

    /** Whether the word is a finite verb, or an adjective that takes the place of one. */
    private boolean isVerb(int i, String key) {
        boolean ready = RelationWords.READY.has(key);
        boolean carrying =
                RelationWords.CARRYING.has(key) && (walk.groupAt(i + 1, null) != null || parties.endingAt(i) != null);
        return ready
                || carrying
                || RelationWords.SUFFERING.has(key)
                || NewsVerbs.standard().isVerb(key);
    }

    private static boolean isFirstPerson(@Nullable RelationPredicate verb) {
        return verb != null && verb.form() == RelationPredicate.Form.WE;
    }

    private @Nullable PartyGroup speaker(int i) {
        Party speaker = speakers.of(i);
        return speaker == null ? null : PartyGroup.of(speaker);
    }

    private static boolean isParticiple(@Nullable RelationPredicate verb) {
        return verb != null && verb.form() == RelationPredicate.Form.PARTICIPLE;
    }

    /** Whether the group was taken for the one who acts, and not for a lone object. */
    private boolean isActor(int verb, PartyGroup subject) {
        String actor = collector.last().a();
        return subject.from() < verb
                || subject.members().stream().anyMatch(member -> member.name().equals(actor));
    }

    /** Whether a plain definite noun follows the verb, which is then its subject. */
    private boolean hasOwnSubject(int i) {
        return Words.hasArticle(reading.key(i))
                || WordClass.TITLE.has(reading.key(i))
                || WordClass.GROUP.has(reading.key(i));
    }

    private void clauseWord(int i, String key) {
        boolean complementiser = Words.isComplementiser(Words.withoutConjunction(key));
        boolean pronoun = complementiser && (key.endsWith("ه") || key.endsWith("ها"));
        if (pronoun) {
            state.subject(meantBy(key, speakers.of(i)));
        }
        if (walk.ends(i)) {
            state.endClause();
        }
        if (complementiser || WordClass.CONNECTOR.has(key)) {
            state.topic(topicAt(i + 1));
        }
    }

    /** Whom "إنه" or "إنها" means: the speaker, unless the last subject fits the pronoun better. */
    private @Nullable PartyGroup meantBy(String pronoun, @Nullable Party speaker) {
        PartyGroup last = state.lastSubject();
        boolean feminine = pronoun.endsWith("ها");
        boolean better = last != null
                && speaker != null
                && speaker.isPerson() == feminine
                && last.first().isPerson() != feminine;
        return speaker == null || better ? last : PartyGroup.of(speaker);
    }

    private @Nullable PartyGroup topicAt(int i) {
        PartyGroup group = walk.groupAt(i, null);
        boolean subject = group != null
                && group.first().glued().isEmpty()
                && group.first().role() != Party.Role.THING;
        return subject ? group : null;
    }

    /** Two parties joined by و are the two sides that may be spoken of later. */
    private void joined(int i) {
        PartyGroup group = parties.at(i) == null ? null : parties.groupAt(i);
        if (group != null && group.members().size() == 2) {
            sides.join(group.first(), group.members().get(1), i);
        }
    }
}
